package cloudtrail

// #include "bridge.h"
import "C"

import (
	"runtime/cgo"
	"unsafe"
)

// Columns say what to read as columns, and how. What is empty or zero means the default. docs/columns.md lists the
// tables.
type Columns struct {
	Options      Options
	Table        string   // "events", or another
	Columns      []string // names of columns, or of members of structs, "user_identity.arn"
	Paths        []string // files, which are read one after the other
	BatchRows    uint64   // 65,536
	BatchBytes   uint64   // 16 MiB
	Strict       bool     // what cannot be read ends the stream with an error
	Dictionaries bool     // texts of few values are dictionaries
	JSON         bool     // JSON has the extension type arrow.json
	ByKey        bool     // files that by their names are of another account or region than the filter's stay closed
}

// Export makes a stream in *out, a struct ArrowArrayStream of Arrow's C stream interface that holds none, which is to
// be released as that says. The module arrow beside this one hands it to arrow-go. No file is opened before the first
// batch is asked for.
func (c *Columns) Export(out unsafe.Pointer) error {
	texts := &cTexts{}
	defer texts.free()
	options := C.ctrail_arrow_options{
		size:        C.sizeof_ctrail_arrow_options,
		columns:     texts.list(c.Columns),
		paths:       texts.list(c.Paths),
		batch_rows:  C.uint64_t(c.BatchRows),
		batch_bytes: C.uint64_t(c.BatchBytes),
		flags:       c.flags(),
	}
	if c.Table != "" {
		options.table = *texts.list([]string{c.Table})
	}
	if texts.err != nil {
		return texts.err
	}
	return c.Options.withC(func(reader *C.ctrail_options, filter *C.ctrail_filter) error {
		handle := cgo.NewHandle(append([]*Pattern(nil), c.Options.Filter.Pattern...))
		made := C.bridge_arrow_stream(out, &options, reader, filter, C.uintptr_t(handle))
		if made.rc == C.CTRAIL_OK {
			return nil
		}
		handle.Delete()
		if message := C.GoString(&made.message[0]); message != "" {
			return argumentError("%s", message)
		}
		return check(made.rc)
	})
}

func (c *Columns) flags() C.uint32_t {
	var flags C.uint32_t
	for flag, isSet := range map[C.uint32_t]bool{
		C.CTRAIL_ARROW_STRICT:       c.Strict,
		C.CTRAIL_ARROW_DICTIONARIES: c.Dictionaries,
		C.CTRAIL_ARROW_JSON:         c.JSON,
		C.CTRAIL_ARROW_BY_KEY:       c.ByKey,
	} {
		if isSet {
			flags |= flag
		}
	}
	return flags
}

// The stream was released, and its filter with it, which pointed to the patterns that the handle keeps.
//
//export ctrail_go_closed
func ctrail_go_closed(handle C.uintptr_t) {
	cgo.Handle(handle).Delete()
}
