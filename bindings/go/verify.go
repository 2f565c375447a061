package cloudtrail

// #include "bridge.h"
import "C"

import "unsafe"

// Verify verifies a copy of a bucket, as docs/evidence.md describes; keys are files with what
// "aws cloudtrail list-public-keys" answered. What is wrong with the copy is among the verdict's findings, and no error.
func Verify(folder string, keys ...string) (*Verdict, error) {
	var v *C.ctrail_verification
	if rc := C.ctrail_verification_new(&v, nil); rc != C.CTRAIL_OK {
		return nil, check(rc)
	}
	defer C.ctrail_verification_free(v)
	for _, path := range keys {
		if err := withPath(path, func(c *C.char) error { return failed(v, C.ctrail_verification_add_keys(v, c, nil)) }); err != nil {
			return nil, err
		}
	}
	if err := withPath(folder, func(c *C.char) error { return failed(v, C.ctrail_verification_add_folder(v, c)) }); err != nil {
		return nil, err
	}
	var verdict *C.ctrail_verdict
	if rc := C.ctrail_verification_run(v, &verdict); rc != C.CTRAIL_OK {
		return nil, check(rc)
	}
	return structOf[Verdict](schemas().verdict, unsafe.Pointer(verdict)), nil
}

func withPath(path string, call func(*C.char) error) error {
	c := C.CString(path)
	defer C.free(unsafe.Pointer(c))
	return call(c)
}

func failed(v *C.ctrail_verification, rc C.ctrail_rc) error {
	if rc == C.CTRAIL_OK {
		return nil
	}
	if e := newError(C.ctrail_verification_error(v)); e.Code == Code(rc) {
		return e
	}
	return check(rc)
}
