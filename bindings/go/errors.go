package cloudtrail

// #include "bridge.h"
import "C"

import (
	"errors"
	"fmt"
	"syscall"
)

// Code says what went wrong. It is an error itself, for errors.Is(err, cloudtrail.ErrJSON).
type Code int32

// The codes of cloudtrail.h.
const (
	ErrMemory        Code = C.CTRAIL_ERR_MEMORY
	ErrArgument      Code = C.CTRAIL_ERR_ARGUMENT
	ErrState         Code = C.CTRAIL_ERR_STATE
	ErrIO            Code = C.CTRAIL_ERR_IO
	ErrGzip          Code = C.CTRAIL_ERR_GZIP
	ErrLimit         Code = C.CTRAIL_ERR_LIMIT
	ErrTruncated     Code = C.CTRAIL_ERR_TRUNCATED
	ErrGzipTruncated Code = C.CTRAIL_ERR_GZIP_TRUNCATED
	ErrGzipChecksum  Code = C.CTRAIL_ERR_GZIP_CHECKSUM
	ErrGzipTrailing  Code = C.CTRAIL_ERR_GZIP_TRAILING
	ErrGzipNested    Code = C.CTRAIL_ERR_GZIP_NESTED
	ErrJSON          Code = C.CTRAIL_ERR_JSON
	ErrNotJSON       Code = C.CTRAIL_ERR_NOT_JSON
	ErrNotRecord     Code = C.CTRAIL_ERR_NOT_RECORD
	ErrRecordSize    Code = C.CTRAIL_ERR_RECORD_SIZE
	ErrDepth         Code = C.CTRAIL_ERR_DEPTH
	ErrEncoding      Code = C.CTRAIL_ERR_ENCODING
	ErrTextNested    Code = C.CTRAIL_ERR_TEXT_NESTED
)

// Name is that of the code in C: "CTRAIL_ERR_JSON".
func (c Code) Name() string { return C.GoString(C.ctrail_rc_name(C.ctrail_rc(c))) }

func (c Code) Error() string { return C.GoString(C.ctrail_rc_message(C.ctrail_rc(c))) }

// What is wrong with a call. All of them are ErrState too.
var (
	ErrStale  = fmt.Errorf("the event has ended: another one was read, or its reader was closed (%w)", ErrState)
	ErrClosed = fmt.Errorf("the reader is closed (%w)", ErrState)
	ErrBusy   = fmt.Errorf("the reader is being read (%w)", ErrState)
)

// Error says what could not be read, where, and why.
type Error struct {
	Code    Code
	Message string
	Path    string // what was given to Open; empty for other inputs
	Record  uint64 // number of the record, from 1; 0: outside of any record
	Offset  uint64 // where it starts, in uncompressed bytes
	At      uint64 // where the fault was noticed
	TextAt  uint64 // of a record inside a string: how far into that string
	Size    uint64 // how many bytes were passed over
	Skipped bool   // reading goes on behind it; false: it has ended
	Cause   error  // of the operating system or the io.Reader; or nil
}

func (e *Error) Error() string {
	text := fmt.Sprintf("%s (%s)", e.Message, e.Code.Name())
	if e.Record != 0 || e.Offset != 0 {
		text = fmt.Sprintf("record %d at byte %d: %s", e.Record, e.Offset, text)
	}
	if e.Path != "" {
		text = e.Path + ": " + text
	}
	if e.Cause != nil {
		text += ": " + e.Cause.Error()
	}
	return text
}

// Unwrap gives the code and the cause: errors.Is knows ErrIO, fs.ErrNotExist, and what an io.Reader answered.
func (e *Error) Unwrap() []error {
	if e.Cause == nil {
		return []error{e.Code}
	}
	return []error{e.Code, e.Cause}
}

// Skipped tells whether err is about something that was passed over, so that there is more to be read.
func Skipped(err error) bool {
	var e *Error
	return errors.As(err, &e) && e.Skipped
}

func newError(c *C.ctrail_error) *Error {
	e := &Error{
		Code:    Code(c.code),
		Message: C.GoString(c.message),
		Path:    C.GoString(c.path),
		Record:  uint64(c.record),
		Offset:  uint64(c.offset),
		At:      uint64(c.at),
		TextAt:  uint64(c.text_at),
		Size:    uint64(c.skipped),
	}
	if c.system_error != 0 {
		e.Cause = syscall.Errno(c.system_error)
	}
	return e
}

// check makes an error of the answer of a function that has no place in the input.
func check(rc C.ctrail_rc) error {
	if rc >= 0 {
		return nil
	}
	return &Error{Code: Code(rc), Message: Code(rc).Error()}
}
