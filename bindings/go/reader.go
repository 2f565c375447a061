// Package cloudtrail reads AWS CloudTrail events with libcloudtrail.
//
//	reader, err := cloudtrail.Open("log.json.gz", nil)
//	if err != nil {
//		return err
//	}
//	defer reader.Close()
//	for event, err := range reader.Events() {
//		if cloudtrail.Skipped(err) {
//			log.Print(err) // a damaged record; the next ones follow
//			continue
//		} else if err != nil {
//			return err
//		}
//		name, err := event.Text("eventName")
//		…
//	}
//
// An event reads its fields when they are asked for, and has ended when the next one is read: its methods then
// answer ErrStale. Copy makes one that stays. What the methods give, texts and objects, is Go's and stays anyway.
//
// Use of one reader by several goroutines is safe, if not sensible: each ends the others' events.
package cloudtrail

// #cgo nocallback ctrail_event_fields
// #cgo noescape ctrail_event_fields
// #include "bridge.h"
import "C"

import (
	"io"
	"iter"
	"runtime"
	"runtime/cgo"
	"strings"
	"sync"
	"sync/atomic"
	"unsafe"
)

// Reader gives the events of one input.
type Reader struct {
	owner
	c       *C.ctrail_reader // nil when closed
	source  *source          // of New
	input   *input
	cleanup runtime.Cleanup

	patterns []*Pattern // of the filter, which C's reader points to
}

// owner is what events share with the reader that gave them; a copy has its own.
type owner struct {
	mutex   sync.Mutex
	moving  atomic.Bool    // inside a call that ends the event, and may be inside an io.Reader
	current *Event         // the event that has not ended
	texts   []C.ctrail_str // for Event.Strings
}

// move starts a call that ends the event. It does not wait for another one, which may be the caller's own.
func (o *owner) move() error {
	if !o.moving.CompareAndSwap(false, true) {
		return ErrBusy
	}
	o.mutex.Lock()
	o.current = nil
	return nil
}

func (o *owner) moved() {
	o.mutex.Unlock()
	o.moving.Store(false)
}

// input is what the reader in C points to.
type input struct {
	handle cgo.Handle
	pinner runtime.Pinner
	reader *C.ctrail_reader
}

func (i *input) free() {
	C.ctrail_reader_free(i.reader)
	i.pinner.Unpin()
	if i.handle != 0 {
		i.handle.Delete()
	}
}

func newReader(options *Options) (*Reader, error) {
	if options == nil {
		options = &Options{}
	}
	c, err := options.newReader()
	if err != nil {
		return nil, err
	}
	r := &Reader{c: c, input: &input{reader: c}, patterns: append([]*Pattern(nil), options.Filter.Pattern...)}
	r.cleanup = runtime.AddCleanup(r, (*input).free, r.input)
	return r, nil
}

// started closes a reader whose input could not be opened.
func (r *Reader) started(rc C.ctrail_rc) (*Reader, error) {
	if rc == C.CTRAIL_OK {
		return r, nil
	}
	err := r.error(rc)
	r.Close()
	return nil, err
}

// Open reads a file, plain or gzip; "-" is standard input. options may be nil. The reader is to be closed.
func Open(path string, options *Options) (*Reader, error) {
	if strings.ContainsRune(path, 0) {
		return nil, argumentError("a NUL in the path %q", path)
	}
	r, err := newReader(options)
	if err != nil {
		return nil, err
	}
	text := C.CString(path)
	defer C.free(unsafe.Pointer(text))
	return r.started(C.ctrail_reader_open(r.c, text))
}

// New reads from an io.Reader, as Open does.
func New(from io.Reader, options *Options) (*Reader, error) {
	r, err := newReader(options)
	if err != nil {
		return nil, err
	}
	r.source = &source{reader: from}
	r.input.handle = cgo.NewHandle(r.source)
	return r.started(C.bridge_source(r.c, C.uintptr_t(r.input.handle)))
}

// Parse reads bytes, as Open does. They are not copied, and must not change until the reader is closed.
func Parse(data []byte, options *Options) (*Reader, error) {
	r, err := newReader(options)
	if err != nil {
		return nil, err
	}
	if len(data) > 0 {
		r.input.pinner.Pin(&data[0])
	}
	rc := C.ctrail_reader_feed(r.c, unsafe.Pointer(unsafe.SliceData(data)), C.size_t(len(data)))
	if rc == C.CTRAIL_OK {
		rc = C.ctrail_reader_finish(r.c)
	}
	return r.started(rc)
}

// Close ends the reader and its event. It answers ErrBusy inside of a call of Next, and closes nothing then.
func (r *Reader) Close() error {
	if err := r.move(); err != nil {
		return err
	}
	defer r.moved()
	if r.c != nil {
		r.c = nil
		r.cleanup.Stop()
		r.input.free()
	}
	return nil
}

// Next gives the next event, which ends the one before; io.EOF at the end; or an error, behind which there is more
// if it is Skipped.
func (r *Reader) Next() (*Event, error) {
	if err := r.move(); err != nil {
		return nil, err
	}
	defer r.moved()
	if r.c == nil {
		return nil, ErrClosed
	}
	next := C.bridge_next(r.c)
	if next.rc == C.CTRAIL_OK {
		r.current = newEvent(&r.owner, next.event)
		return r.current, nil
	}
	if next.rc == C.CTRAIL_END {
		return nil, io.EOF
	}
	return nil, r.error(next.rc)
}

func (r *Reader) error(rc C.ctrail_rc) error {
	e := newError(C.ctrail_reader_error(r.c))
	e.Skipped = rc == C.CTRAIL_SKIPPED
	if !e.Skipped && Code(rc) != e.Code {
		return check(rc)
	}
	if e.Code == ErrIO && r.source != nil {
		e.Cause = r.source.err
	}
	return e
}

// Events ranges over what is left: an event, or an error and nil. An error that is not Skipped is the last.
func (r *Reader) Events() iter.Seq2[*Event, error] {
	return func(yield func(*Event, error) bool) {
		for {
			event, err := r.Next()
			if err == io.EOF || !yield(event, err) {
				return
			}
			if err != nil && !Skipped(err) {
				return
			}
		}
	}
}

// Counts says how many records of an input became what.
type Counts struct {
	Delivered           uint64
	Skipped             uint64 // what could not be read
	Rejected            uint64 // by the filter
	RejectedWithoutTime uint64 // of these, by Since or Until alone, for want of an eventTime that can be read
}

// Counts counts what has been read so far. Inside of a call of Next it answers ErrBusy.
func (r *Reader) Counts() (Counts, error) {
	if r.moving.Load() {
		return Counts{}, ErrBusy
	}
	r.mutex.Lock()
	defer r.mutex.Unlock()
	if r.c == nil {
		return Counts{}, ErrClosed
	}
	c := C.ctrail_counts{size: C.sizeof_ctrail_counts}
	err := check(C.ctrail_reader_counts(r.c, &c))
	return Counts{uint64(c.delivered), uint64(c.skipped), uint64(c.rejected), uint64(c.rejected_without_time)}, err
}

// Version is that of the library.
func Version() string { return C.GoString(C.ctrail_version()) }
