package cloudtrail

// #include "bridge.h"
import "C"

import (
	"fmt"
	"io"
	"runtime/cgo"
	"unsafe"
)

// source is an io.Reader behind ctrail_read_fn, and why it failed.
type source struct {
	reader io.Reader
	err    error
}

const patience = 100 // empty answers, as package bufio has it

func (s *source) read(buffer []byte) C.int64_t {
	for range patience {
		if s.err != nil {
			break
		}
		var n int
		n, s.err = s.reader.Read(buffer)
		if n < 0 || n > len(buffer) {
			s.err = fmt.Errorf("io.Reader read %d of %d bytes", n, len(buffer))
			break
		}
		if n > 0 {
			return C.int64_t(n)
		}
	}
	switch s.err {
	case io.EOF:
		return 0
	case nil:
		s.err = io.ErrNoProgress
	}
	return C.CTRAIL_READ_ERROR
}

// A panic must not pass through C: it becomes the reader's error.
//
//export ctrail_go_read
func ctrail_go_read(handle C.uintptr_t, buffer unsafe.Pointer, size C.size_t) (answer C.int64_t) {
	s := cgo.Handle(handle).Value().(*source)
	defer func() {
		if reason := recover(); reason != nil {
			s.err = fmt.Errorf("panic in io.Reader: %v", reason)
			answer = C.CTRAIL_READ_ERROR
		}
	}()
	return s.read(unsafe.Slice((*byte)(buffer), size))
}
