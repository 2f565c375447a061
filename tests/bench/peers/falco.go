// Falco's plugin for CloudTrail, as Falco calls it, without Falco: falco FOLDER.
//
// The plugin inflates each file of the folder by compress/gzip, cuts it into records, parses each by fastjson for its time
// and type, and hands it out; then it is asked for fields, for the first of which it parses the record once more. What
// Falco's engine does between is left out: an event stays in memory of Go's, and a field is not copied into C's. It has no
// field for userIdentity.accessKeyId, the twelfth, so it sums up eleven.
//
// run.sh builds it as a package of the plugin's own module, with the versions that this names.
package main

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"os"
	"unsafe"

	"github.com/falcosecurity/plugin-sdk-go/pkg/sdk"
	"github.com/falcosecurity/plugin-sdk-go/pkg/sdk/plugins/source"
	"github.com/falcosecurity/plugins/plugins/cloudtrail/pkg/cloudtrail"
)

var fields = [...]string{"ct.time", "ct.name", "ct.src", "ct.region", "ct.srcip", "ct.useragent", "ct.error", "ct.id",
	"ct.recipientaccountid", "ct.user.identitytype", "ct.user.arn"}

// An event between the plugin's two sides: sdk.EventWriter to the one, sdk.EventReader to the other.
type event struct {
	data   bytes.Buffer
	time   uint64
	number uint64
}

func (e *event) Writer() io.Writer {
	e.data.Reset()
	return &e.data
}

func (e *event) SetTimestamp(time uint64) { e.time = time }
func (e *event) EventNum() uint64         { return e.number }
func (e *event) Timestamp() uint64        { return e.time }
func (e *event) Reader() io.ReadSeeker    { return bytes.NewReader(e.data.Bytes()) }

// As many as Falco asks for at once.
type batch [sdk.DefaultBatchSize]event

func (b *batch) Get(i int) sdk.EventWriter { return &b[i] }
func (b *batch) Len() int                  { return len(b) }
func (b *batch) ArrayPtr() unsafe.Pointer  { return nil }
func (b *batch) Free()                     {}

// A request for one field, of which only what the plugin asks is there.
type request struct {
	sdk.ExtractRequest
	field, value string
}

func (r *request) Field() string     { return r.field }
func (r *request) FieldType() uint32 { return sdk.FieldTypeCharBuf }
func (r *request) IsList() bool      { return false }
func (r *request) ArgPresent() bool  { return false }
func (r *request) WantOffset() bool  { return false }
func (r *request) SetValue(v any)    { r.value = v.(string) }

func extract(plugin *cloudtrail.Plugin, event *event) (sum int) {
	for i, field := range fields {
		request := request{field: field}
		if err := plugin.Extract(&request, event); err != nil {
			panic(err)
		}
		sum += (i + 1) * len(request.value)
	}
	return sum
}

func read(plugin *cloudtrail.Plugin, instance source.Instance) (count, sum int) {
	events := new(batch)
	for {
		got, err := instance.NextBatch(plugin, events)
		for i := range events[:got] {
			events[i].number = uint64(count)
			sum += extract(plugin, &events[i])
			count++
		}
		if errors.Is(err, sdk.ErrEOF) {
			return count, sum
		}
		if err != nil { // ErrTimeout too, by which it says that it skipped a record
			panic(err)
		}
	}
}

func main() {
	plugin := new(cloudtrail.Plugin)
	if err := plugin.Init("{}"); err != nil {
		panic(err)
	}
	instance, err := plugin.Open(os.Args[1])
	if err != nil {
		panic(err)
	}
	fmt.Println(read(plugin, instance))
}
