package cloudtrail

// #include "bridge.h"
import "C"

import (
	"fmt"
	"strings"
	"time"
	"unsafe"
)

// Options say how to read. What is zero means the default.
type Options struct {
	Filter           Filter
	MaxRecordBytes   uint64 // the largest record: 4 MiB
	MaxMemoryBytes   uint64 // the most memory for what one record becomes: 64 MiB
	MaxInflatedBytes uint64 // the most bytes inflated from one input: no limit
	MaxDepth         uint32 // the deepest nesting inside a record: 128
}

// Filter says which records to deliver. What is zero asks for nothing; all that ask must agree.
type Filter struct {
	EventID      string
	EventName    string
	EventSource  string
	UserName     string // as CloudTrail's Event history shows it
	AccessKeyID  string
	ReadOnly     *bool
	Since        time.Time // Since <= eventTime
	Until        time.Time // eventTime < Until
	ResourceType string    // "AWS::EC2::Volume"
	ResourceName string    // a name, an id, or an ARN
	InstanceID   string
}

// newReader makes the reader in C. The texts are copied by the library, and freed here.
func (o Options) newReader() (*C.ctrail_reader, error) {
	texts := &cTexts{}
	defer texts.free()
	f := &o.Filter
	filter := C.ctrail_filter{
		size:          C.sizeof_ctrail_filter,
		event_id:      texts.add(f.EventID),
		event_name:    texts.add(f.EventName),
		event_source:  texts.add(f.EventSource),
		user_name:     texts.add(f.UserName),
		access_key_id: texts.add(f.AccessKeyID),
		read_only:     tristate(f.ReadOnly),
		since:         texts.time(f.Since),
		until:         texts.time(f.Until),
		resource_type: texts.add(f.ResourceType),
		resource_name: texts.add(f.ResourceName),
		instance_id:   texts.add(f.InstanceID),
	}
	options := C.ctrail_options{
		size:               C.sizeof_ctrail_options,
		max_record_bytes:   C.uint64_t(o.MaxRecordBytes),
		max_memory_bytes:   C.uint64_t(o.MaxMemoryBytes),
		max_inflated_bytes: C.uint64_t(o.MaxInflatedBytes),
		max_depth:          C.uint32_t(o.MaxDepth),
	}
	if texts.err != nil {
		return nil, texts.err
	}
	var reader *C.ctrail_reader
	return reader, check(C.bridge_reader_new(&reader, &options, &filter))
}

func tristate(flag *bool) C.int32_t {
	switch {
	case flag == nil:
		return C.CTRAIL_ANY
	case *flag:
		return C.CTRAIL_TRUE
	default:
		return C.CTRAIL_FALSE
	}
}

// cTexts holds texts in C's memory, and the first that cannot be one.
type cTexts struct {
	all []*C.char
	err error
}

// add answers NULL for "", which asks for nothing.
func (t *cTexts) add(text string) *C.char {
	if strings.ContainsRune(text, 0) {
		t.err = argumentError("a NUL in %q", text)
		return nil
	}
	t.all = append(t.all, C.CString(text))
	if text == "" {
		return nil
	}
	return t.all[len(t.all)-1]
}

// The beginning of 1970 would be 0, which asks for nothing: the nanosecond behind stands for it.
func (t *cTexts) time(instant time.Time) C.int64_t {
	if instant.IsZero() {
		return 0
	}
	nanoseconds := instant.UnixNano()
	if !time.Unix(0, nanoseconds).Equal(instant) {
		t.err = argumentError("%v is not within 64 bits of nanoseconds", instant)
	}
	if nanoseconds == 0 {
		nanoseconds = 1
	}
	return C.int64_t(nanoseconds)
}

func (t *cTexts) free() {
	for _, text := range t.all {
		C.free(unsafe.Pointer(text))
	}
}

// cPaths is an array in C's memory of texts there.
type cPaths struct {
	start **C.char
	count int
}

// take makes an array of the texts, which is to be freed instead of them.
func (t *cTexts) take() cPaths {
	if len(t.all) == 0 {
		return cPaths{}
	}
	size := unsafe.Sizeof(t.all[0])
	paths := cPaths{(**C.char)(C.malloc(C.size_t(size) * C.size_t(len(t.all)))), len(t.all)}
	copy(unsafe.Slice(paths.start, paths.count), t.all)
	t.all = nil
	return paths
}

func (p cPaths) free() {
	for _, text := range unsafe.Slice(p.start, p.count) {
		C.free(unsafe.Pointer(text))
	}
	C.free(unsafe.Pointer(p.start))
}

func argumentError(format string, arguments ...any) error {
	return &Error{Code: ErrArgument, Message: fmt.Sprintf(format, arguments...)}
}
