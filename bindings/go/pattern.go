package cloudtrail

// #include "bridge.h"
import "C"

import (
	"fmt"
	"runtime"
	"unsafe"
)

// Pattern is an event pattern, what EventBridge's rules have: {"eventName": ["RunInstances", {"prefix": "Modify"}]}.
// It never changes, and any number of goroutines may use it.
type Pattern struct {
	c *C.ctrail_pattern
}

// PatternError says what is wrong with the text of a pattern. It is ErrArgument.
type PatternError struct {
	Message string
	Offset  uint64 // at which byte of the text that shows
}

func (e *PatternError) Error() string {
	return fmt.Sprintf("%s, at byte %d of the pattern", e.Message, e.Offset)
}

// Unwrap gives the code.
func (e *PatternError) Unwrap() error { return ErrArgument }

// NewPattern compiles a pattern. The error of a text that is none is a *PatternError.
func NewPattern(text string) (*Pattern, error) {
	start := unsafe.StringData(text)
	if text == "" {
		start = unsafe.StringData("\x00")
	}
	compiled := C.bridge_pattern((*C.char)(unsafe.Pointer(start)), C.size_t(len(text)))
	if compiled.message != nil {
		return nil, &PatternError{Message: C.GoString(compiled.message), Offset: uint64(compiled.offset)}
	}
	if compiled.rc != C.CTRAIL_OK {
		return nil, check(compiled.rc)
	}
	p := &Pattern{compiled.pattern}
	runtime.AddCleanup(p, func(c *C.ctrail_pattern) { C.ctrail_pattern_free(c) }, p.c)
	return p, nil
}

// Matches says whether the event matches. It answers ErrLimit when that cannot be told: the record is nested too deep, or
// the pattern asks for `decoded` and that needs more memory than there may be.
func (p *Pattern) Matches(e *Event) (bool, error) {
	if err := e.enter(); err != nil {
		return false, err
	}
	defer e.leave()
	answer := C.ctrail_pattern_match(p.c, e.c)
	runtime.KeepAlive(p)
	if answer == C.CTRAIL_UNKNOWN {
		return false, check(C.CTRAIL_ERR_LIMIT)
	}
	return answer == 1, nil
}

// Patterns are held against an event together: those that differ in event names or sources cost nearly nothing. They
// never change, and any number of goroutines may use them.
type Patterns struct {
	c    *C.ctrail_patterns
	list []*Pattern // which C's index points to
}

// NewPatterns makes an index of patterns.
func NewPatterns(patterns ...*Pattern) (*Patterns, error) {
	list, err := cPatterns(patterns)
	if err != nil {
		return nil, err
	}
	defer C.free(unsafe.Pointer(list))
	p := &Patterns{list: append([]*Pattern(nil), patterns...)}
	if rc := C.ctrail_patterns_new(list, C.size_t(len(patterns)), nil, &p.c); rc != C.CTRAIL_OK {
		return nil, check(rc)
	}
	runtime.AddCleanup(p, func(c *C.ctrail_patterns) { C.ctrail_patterns_free(c) }, p.c)
	return p, nil
}

// Matching gives the indexes of the patterns that the event matches, in ascending order. It answers ErrLimit as
// Pattern.Matches does.
func (p *Patterns) Matching(e *Event) ([]int, error) {
	if err := e.enter(); err != nil {
		return nil, err
	}
	defer e.leave()
	found := make([]C.size_t, len(p.list)+1)
	var count C.size_t
	rc := C.ctrail_patterns_match(p.c, e.c, &found[0], &count)
	runtime.KeepAlive(p)
	if rc != C.CTRAIL_OK {
		return nil, check(rc)
	}
	var indexes []int
	for _, index := range found[:count] {
		indexes = append(indexes, int(index))
	}
	return indexes, nil
}

// cPatterns makes an array in C's memory that ends in a NULL, and is to be freed.
func cPatterns(patterns []*Pattern) (**C.ctrail_pattern, error) {
	for _, pattern := range patterns {
		if pattern == nil {
			return nil, argumentError("a pattern that is nil")
		}
	}
	count := len(patterns) + 1
	start := (**C.ctrail_pattern)(C.calloc(C.size_t(count), C.size_t(unsafe.Sizeof((*C.ctrail_pattern)(nil)))))
	list := unsafe.Slice(start, count)
	for i, pattern := range patterns {
		list[i] = pattern.c
	}
	return start, nil
}
