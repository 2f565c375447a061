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

// Filter says which records to deliver. Of each list that is not empty a record must have one value; what is zero
// asks for nothing; all that ask must agree.
type Filter struct {
	EventID      []string
	EventName    []string
	EventSource  []string
	ErrorCode    []string
	Region       []string
	Account      []string // recipientAccountId
	UserName     []string // as CloudTrail's Event history shows it
	AccessKeyID  []string
	ARN          []string // of the caller
	Role         []string // the caller's, by its name or its ARN
	SourceIP     []string // addresses, CIDR blocks "10.0.0.0/8", or other texts "ec2.amazonaws.com"
	ResourceType []string // "AWS::EC2::Volume"
	ResourceName []string // names, ids, or ARNs
	InstanceID   []string
	ReadOnly     *bool
	Failed       *bool
	Since        time.Time // Since <= eventTime
	Until        time.Time // eventTime < Until
	Pattern      []*Pattern
}

// withC calls take with the options in C, which live as long as the call; their patterns as long as o's.
func (o Options) withC(take func(*C.ctrail_options, *C.ctrail_filter) error) error {
	texts := &cTexts{}
	defer texts.free()
	filter := o.Filter.c(texts)
	options := C.ctrail_options{
		size:               C.sizeof_ctrail_options,
		max_record_bytes:   C.uint64_t(o.MaxRecordBytes),
		max_memory_bytes:   C.uint64_t(o.MaxMemoryBytes),
		max_inflated_bytes: C.uint64_t(o.MaxInflatedBytes),
		max_depth:          C.uint32_t(o.MaxDepth),
	}
	if texts.err != nil {
		return texts.err
	}
	patterns, err := cPatterns(o.Filter.Pattern)
	if err != nil {
		return err
	}
	defer C.free(unsafe.Pointer(patterns))
	filter.pattern = patterns
	return take(&options, &filter)
}

// newReader makes the reader in C. The texts are copied by the library.
func (o Options) newReader() (reader *C.ctrail_reader, err error) {
	err = o.withC(func(options *C.ctrail_options, filter *C.ctrail_filter) error {
		made := C.bridge_reader_new(options, filter)
		if made.message != nil {
			return argumentError("%s", C.GoString(made.message))
		}
		reader = made.reader
		return check(made.rc)
	})
	return reader, err
}

func (f *Filter) c(texts *cTexts) C.ctrail_filter {
	return C.ctrail_filter{
		size:          C.sizeof_ctrail_filter,
		event_id:      texts.list(f.EventID),
		event_name:    texts.list(f.EventName),
		event_source:  texts.list(f.EventSource),
		user_name:     texts.list(f.UserName),
		access_key_id: texts.list(f.AccessKeyID),
		resource_type: texts.list(f.ResourceType),
		resource_name: texts.list(f.ResourceName),
		instance_id:   texts.list(f.InstanceID),
		error_code:    texts.list(f.ErrorCode),
		region:        texts.list(f.Region),
		account:       texts.list(f.Account),
		source_ip:     texts.list(f.SourceIP),
		arn:           texts.list(f.ARN),
		role:          texts.list(f.Role),
		since:         texts.time(f.Since),
		until:         texts.time(f.Until),
		read_only:     tristate(f.ReadOnly),
		failed:        tristate(f.Failed),
	}
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

// cTexts holds texts in C's memory, the lists made of them, and the first error.
type cTexts struct {
	all   []*C.char
	lists []cPaths
	err   error
}

func (t *cTexts) add(text string) {
	if strings.ContainsRune(text, 0) {
		t.err = argumentError("a NUL in %q", text)
		return
	}
	t.all = append(t.all, C.CString(text))
}

// list makes a list that ends in a NULL; NULL of none, which asks for nothing.
func (t *cTexts) list(values []string) **C.char {
	if len(values) == 0 {
		return nil
	}
	list := &cTexts{}
	for _, value := range values {
		list.add(value)
	}
	list.all = append(list.all, nil)
	if list.err != nil {
		t.err = list.err
	}
	t.lists = append(t.lists, list.take())
	return t.lists[len(t.lists)-1].start
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
	for _, list := range t.lists {
		list.free()
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
