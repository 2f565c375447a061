package cloudtrail

import (
	"bytes"
	"compress/gzip"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"maps"
	"os"
	"path/filepath"
	"reflect"
	"runtime"
	"strings"
	"sync"
	"sync/atomic"
	"syscall"
	"testing"
	"testing/iotest"
	"time"
)

// ---- Input -----------------------------------------------------------------------------------------

const (
	first = `{"eventVersion":"1.08","eventID":"first","eventName":"StopInstances","eventSource":"ec2.amazonaws.com",` +
		`"eventTime":"2024-05-14T08:00:01.5Z","readOnly":false,"userAgent":"","errorCode":null,` +
		`"userIdentity":{"type":"AssumedRole","arn":"arn:aws:sts::123456789012:assumed-role/Deploy/s",` +
		`"sessionContext":{"sessionIssuer":{"type":"Role","userName":"Deploy"}}},` +
		`"requestParameters":{"instancesSet":{"items":[{"instanceId":"i-0a1b2c3d4e5f60718"}]},"a\u0000b":"c\u0000d",` +
		`"large":9223372036854775807,"half":0.5,"yes":true,"none":null,"list":[1,"two",[]]},` +
		`"responseElements":{"instancesSet":{"items":[{"instanceId":"i-0a1b2c3d4e5f60718",` +
		`"currentState":{"code":64,"name":"stopping"},"previousState":{"code":16,"name":"running"}}]}}}`
	second = `{"eventVersion":"1.08","eventID":"second","eventName":"SendSSHPublicKey",` +
		`"eventSource":"ec2-instance-connect.amazonaws.com","eventTime":"2024-05-14T08:00:02Z","readOnly":true,` +
		`"requestParameters":{"instanceId":"i-0a1b2c3d4e5f60718","instanceOSUser":"ec2-user","sSHPublicKey":"` + key + `"},` +
		`"responseElements":null}`
	key = "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIAABAgMEBQYHCAkKCwwNDg8QERITFBUWFxgZGhscHR4f alice"
)

var two = first + "\n" + second

func read(t *testing.T, data string, options *Options) *Reader {
	t.Helper()
	reader, err := Parse([]byte(data), options)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { reader.Close() })
	return reader
}

func next(t *testing.T, reader *Reader) *Event {
	t.Helper()
	event, err := reader.Next()
	if err != nil {
		t.Fatal(err)
	}
	return event
}

// ids lists the events that are left; what was skipped is listed by its code.
func ids(t *testing.T, reader *Reader) (list []string) {
	t.Helper()
	for event, err := range reader.Events() {
		if err != nil {
			list = append(list, asError(t, err).Code.Name())
			continue
		}
		id, err := event.Text("eventID")
		if err != nil {
			t.Fatal(err)
		}
		list = append(list, id)
	}
	return list
}

func asError(t *testing.T, err error) *Error {
	t.Helper()
	var e *Error
	if !errors.As(err, &e) {
		t.Fatalf("%v is no *Error", err)
	}
	return e
}

// equal compares; a want of nil is a pointer, a slice or an interface that is nil.
func equal(t *testing.T, what string, got, want any) {
	t.Helper()
	if want == nil && got != nil {
		want = reflect.Zero(reflect.TypeOf(got)).Interface()
	}
	if !reflect.DeepEqual(got, want) {
		t.Errorf("%s: %#v, not %#v", what, got, want)
	}
}

func is(t *testing.T, what string, err, want error) {
	t.Helper()
	if !errors.Is(err, want) {
		t.Errorf("%s: %v, not %v", what, err, want)
	}
}

// value takes what a method gives, when it gives no error.
func value[T any](t *testing.T) func(T, error) T {
	return func(v T, err error) T {
		t.Helper()
		if err != nil {
			t.Fatal(err)
		}
		return v
	}
}

func compressed(t *testing.T, text string) []byte {
	var out bytes.Buffer
	writer := gzip.NewWriter(&out)
	if _, err := io.WriteString(writer, text); err != nil {
		t.Fatal(err)
	}
	if err := writer.Close(); err != nil {
		t.Fatal(err)
	}
	return out.Bytes()
}

func written(t *testing.T, data []byte) string {
	path := filepath.Join(t.TempDir(), "log.json.gz")
	if err := os.WriteFile(path, data, 0o600); err != nil {
		t.Fatal(err)
	}
	return path
}

// ---- What an event says ----------------------------------------------------------------------------

func TestFields(t *testing.T) {
	event := next(t, read(t, two, nil))
	fields := value[*Fields](t)(NewFields("eventID", "userAgent", "errorCode", "userIdentity.sessionContext.sessionIssuer.userName",
		`requestParameters["a\0b"]`, "requestParameters.list[1]", "requestParameters.large", "requestParameters", "nothing", ""))
	want := []string{"first", "", "", "Deploy", "c\x00d", "two", "9223372036854775807", "", "", ""}
	texts := value[[]string](t)(event.Strings(fields, nil))
	equal(t, "texts", texts, want)
	equal(t, "texts again", value[[]string](t)(event.Strings(fields, texts)), want)
	none := value[*Fields](t)(NewFields())
	equal(t, "no fields", len(value[[]string](t)(event.Strings(none, nil))), 0)
	members := value[*Fields](t)(NewTexts("eventID", "userAgent", "errorCode", "userIdentity.sessionContext.sessionIssuer.userName"))
	equal(t, "members", value[[]string](t)(event.Strings(members, nil)), want[:4])
	for _, name := range []string{"nothing", "eventID.x", "userIdentity", "userIdentity.", "readOnly", ""} {
		_, err := NewTexts(name)
		is(t, name, err, ErrArgument)
	}
	_, err := NewFields("a\x00b")
	is(t, "a NUL in a path", err, ErrArgument)
}

// Texts of structs that are not there.
func TestAbsentStructs(t *testing.T) {
	texts := value[*Fields](t)(NewTexts("userIdentity.sessionContext.sourceIdentity", "tlsDetails.tlsVersion", "eventID"))
	event := next(t, read(t, second, nil))
	equal(t, "texts", value[[]string](t)(event.Strings(texts, nil)), []string{"", "", "second"})
}

func TestGet(t *testing.T) {
	event := next(t, read(t, two, nil))
	cases := []struct {
		name  string
		value any
		found bool
	}{
		{"eventName", "StopInstances", true},
		{"userAgent", "", true},
		{"errorCode", nil, false},
		{"readOnly", false, true},
		{"managementEvent", nil, false},
		{"eventTimeNs", int64(1715673601500000000), true},
		{"origin", "assumed-role", true},
		{"noSuchField", nil, false},
	}
	for _, c := range cases {
		got, found, err := event.Get(c.name)
		if err != nil {
			t.Fatal(err)
		}
		equal(t, c.name, []any{got, found}, []any{c.value, c.found})
	}
}

func TestTime(t *testing.T) {
	reader := read(t, first+`{"eventID":"no time","eventTime":"now"}`, nil)
	when := time.Date(2024, 5, 14, 8, 0, 1, 500000000, time.UTC)
	equal(t, "time", value[time.Time](t)(next(t, reader).Time()), when)
	equal(t, "none", value[time.Time](t)(next(t, reader).Time()).IsZero(), true)
}

func TestOpenMembers(t *testing.T) {
	reader := read(t, two, nil)
	got, _, err := next(t, reader).Get("requestParameters")
	if err != nil {
		t.Fatal(err)
	}
	equal(t, "requestParameters", got, Object{
		"instancesSet": Object{"items": []any{Object{"instanceId": "i-0a1b2c3d4e5f60718"}}},
		"a\x00b":       "c\x00d", "large": json.Number("9223372036854775807"), "half": json.Number("0.5"),
		"yes": true, "none": nil, "list": []any{json.Number("1"), "two", []any{}},
	})
	got, found, err := next(t, reader).Get("responseElements")
	equal(t, "null", []any{got, found, err}, []any{nil, true, nil})
}

func TestIdentity(t *testing.T) {
	reader := read(t, two, nil)
	identity := value[*UserIdentity](t)(next(t, reader).Identity())
	equal(t, "type", identity.Type, "AssumedRole")
	equal(t, "issuer", identity.SessionContext.SessionIssuer, &SessionIssuer{Type: "Role", UserName: "Deploy"})
	equal(t, "absent", value[*UserIdentity](t)(next(t, reader).Identity()), nil)
}

func pointer[T any](v T) *T { return &v }

func TestStruct(t *testing.T) {
	reader := read(t, two, nil)
	record := value[*Record](t)(next(t, reader).Struct())
	other := value[*Record](t)(next(t, reader).Struct())
	equal(t, "name", record.EventName, "StopInstances")
	equal(t, "time", record.EventTime, time.Date(2024, 5, 14, 8, 0, 1, 500000000, time.UTC))
	equal(t, "text", record.EventTimeText, "2024-05-14T08:00:01.5Z")
	equal(t, "origin", record.Origin, "assumed-role")
	equal(t, "false", record.ReadOnly, pointer(false))
	equal(t, "absent", record.ManagementEvent, nil)
	equal(t, "or", []bool{Or(record.ReadOnly, true), Or(record.ManagementEvent, true)}, []bool{false, true})
	equal(t, "identity", record.UserIdentity.SessionContext.SessionIssuer.UserName, "Deploy")
	equal(t, "open", record.RequestParameters.(Object)["half"], json.Number("0.5"))
	equal(t, "no problems", record.Problems, nil)
	equal(t, "number", []uint64{record.Record, other.Record, other.Offset}, []uint64{1, 2, uint64(len(first) + 1)})
	equal(t, "null", other.ResponseElements, nil)
	equal(t, "no identity", other.UserIdentity, nil)
	none := value[*Record](t)(next(t, read(t, `{"eventID":"no time","eventTime":"now"}`, nil)).Struct())
	equal(t, "no time", none.EventTime.IsZero(), true)
}

func TestEC2(t *testing.T) {
	reader := read(t, two, nil)
	event := next(t, reader)
	ec2 := value[*EC2](t)(event.EC2())
	equal(t, "instances", ec2.Instances, []Instance{{
		InstanceID:    "i-0a1b2c3d4e5f60718",
		PreviousState: &State{Code: pointer(int64(16)), Name: "running"},
		CurrentState:  &State{Code: pointer(int64(64)), Name: "stopping"},
	}})
	resources := value[[]NamedResource](t)(event.Resources())
	equal(t, "resources", resources, []NamedResource{{"AWS::EC2::Instance", "i-0a1b2c3d4e5f60718"}})
	equal(t, "request", ec2.Request.(Object)["instanceIds"], []any{"i-0a1b2c3d4e5f60718"})
	equal(t, "response", ec2.Response.(Object)["stoppingInstances"], []any{Object{
		"instanceId":    "i-0a1b2c3d4e5f60718",
		"currentState":  Object{"code": json.Number("64"), "name": "stopping"},
		"previousState": Object{"code": json.Number("16"), "name": "running"},
	}})
	equal(t, "no key", value[*InstanceConnect](t)(event.InstanceConnect()), nil)
	equal(t, "no credentials", value[*STS](t)(event.STS()), nil)
	equal(t, "no session", value[*SSM](t)(event.SSM()), nil)
	equal(t, "no sign-in", value[*SignIn](t)(event.SignIn()), nil)
	equal(t, "no policy", value[*IAM](t)(event.IAM()), nil)
	equal(t, "no EC2", value[*EC2](t)(next(t, reader).EC2()), nil)
}

func TestDecoders(t *testing.T) {
	event := next(t, read(t, two, nil))
	for _, name := range Decoders() {
		decoded := value[Object](t)(event.Decoded(name))
		equal(t, name, decoded != nil, name == "ec2")
	}
	instances := value[Object](t)(event.Decoded("ec2")).Objects("instances")
	equal(t, "instances", instances, []Object{{
		"instanceId":    "i-0a1b2c3d4e5f60718",
		"previousState": Object{"code": int64(16), "name": "running"},
		"currentState":  Object{"code": int64(64), "name": "stopping"},
	}})
	equal(t, "no such decoder", value[Object](t)(event.Decoded("nothing")), Object(nil))
}

func TestProblems(t *testing.T) {
	object := value[Object](t)(next(t, read(t, `{"eventID":"a","readOnly":"true","eventTime":"now"}`, nil)).Object())
	var names []string
	for _, problem := range object.Objects("problems") {
		names = append(names, problem.Text("code")+" "+problem.Text("path"))
	}
	equal(t, "problems", names, []string{"converted readOnly", "time eventTime"})
}

func TestInstanceConnect(t *testing.T) {
	reader := read(t, second, nil)
	connect := value[*InstanceConnect](t)(next(t, reader).InstanceConnect())
	equal(t, "user", connect.OSUser, "ec2-user")
	equal(t, "expires", connect.Expires, time.Date(2024, 5, 14, 8, 1, 2, 0, time.UTC))
	parsed := value[*SSHKey](t)(ParseSSHKey(key))
	equal(t, "key", connect.Key, parsed)
	equal(t, "fingerprint", parsed.SHA256, "SHA256:ZkAslGjFiUHdGf/WUL8rQvkib4PTvQatUV0OUQSncCA")
	equal(t, "bits", parsed.Bits, pointer(int64(256)))
	equal(t, "no key", value[*SSHKey](t)(ParseSSHKey("")).Valid, pointer(false))
}

func TestVerify(t *testing.T) {
	verdict := value[*Verdict](t)(Verify("../../examples/evidence/bucket", "../../examples/evidence/keys.json"))
	equal(t, "as delivered", verdict.AsDelivered, pointer(true))
	equal(t, "chains", len(verdict.Chains), 1)
	equal(t, "log files", verdict.Chains[0].LogFilesAsDelivered, pointer(int64(3)))
	without := value[*Verdict](t)(Verify("../../examples/evidence/bucket"))
	equal(t, "without keys", without.Findings[0].Fault, "unknown-key")
	_, err := Verify("/nowhere/at/all")
	equal(t, "no folder", errors.Is(err, fs.ErrNotExist), true)
}

func TestJSON(t *testing.T) {
	event := next(t, read(t, two, nil))
	text := value[[]byte](t)(event.JSON(JSONRaw | JSONDetails))
	var all struct {
		EventID string
		Decoded struct {
			Raw     string
			Details map[string]any
			EC2     struct{ Instances []struct{ InstanceID string } }
		}
	}
	if err := json.Unmarshal(text, &all); err != nil {
		t.Fatal(err)
	}
	equal(t, "raw", all.Decoded.Raw, first)
	equal(t, "details", all.Decoded.Details, map[string]any{})
	equal(t, "Raw", string(value[[]byte](t)(event.Raw())), first)
	if err := event.Decode(&all); err != nil {
		t.Fatal(err)
	}
	equal(t, "instance", all.Decoded.EC2.Instances[0].InstanceID, "i-0a1b2c3d4e5f60718")
	equal(t, "the record alone", string(value[[]byte](t)(event.JSON(JSONNoDecoded))), first)
	decoded := string(value[[]byte](t)(event.JSON(JSONOnlyDecoded)))
	equal(t, "without the record", strings.HasPrefix(decoded, `{"decoded":{"eventTimeNs":`), true)
	for _, flags := range []uint32{1 << 20, JSONNoDecoded | JSONOnlyDecoded} {
		_, err := event.JSON(flags)
		is(t, "flags", err, ErrArgument)
	}
}

// Every member that the schema lists is the same as in the library's own JSON, but null is absent.
func TestObjectIsJSON(t *testing.T) {
	event := next(t, read(t, two, nil))
	got := value[[]byte](t)(json.Marshal(value[Object](t)(event.Object())))
	var ours, theirs map[string]any
	if err := json.Unmarshal(got, &ours); err != nil {
		t.Fatal(err)
	}
	if err := json.Unmarshal(value[[]byte](t)(event.JSON(JSONRaw)), &theirs); err != nil {
		t.Fatal(err)
	}
	maps.Copy(theirs, theirs["decoded"].(map[string]any))
	for _, name := range append(Decoders(), "decoded", "errorCode") {
		delete(theirs, name)
	}
	theirs["record"] = float64(1)
	equal(t, "object", ours, theirs)
}

// ---- Lifetimes -------------------------------------------------------------------------------------

// uses are the methods of an event that read it.
var uses = map[string]func(*Event) error{
	"Text":            func(e *Event) error { _, err := e.Text("eventID"); return err },
	"Get":             func(e *Event) error { _, _, err := e.Get("eventID"); return err },
	"Time":            func(e *Event) error { _, err := e.Time(); return err },
	"Struct":          func(e *Event) error { _, err := e.Struct(); return err },
	"Object":          func(e *Event) error { _, err := e.Object(); return err },
	"Identity":        func(e *Event) error { _, err := e.Identity(); return err },
	"EC2":             func(e *Event) error { _, err := e.EC2(); return err },
	"InstanceConnect": func(e *Event) error { _, err := e.InstanceConnect(); return err },
	"STS":             func(e *Event) error { _, err := e.STS(); return err },
	"SignIn":          func(e *Event) error { _, err := e.SignIn(); return err },
	"IAM":             func(e *Event) error { _, err := e.IAM(); return err },
	"SSM":             func(e *Event) error { _, err := e.SSM(); return err },
	"Decoded":         func(e *Event) error { _, err := e.Decoded("nothing"); return err },
	"Details":         func(e *Event) error { _, err := e.Details(); return err },
	"Resources":       func(e *Event) error { _, err := e.Resources(); return err },
	"Raw":             func(e *Event) error { _, err := e.Raw(); return err },
	"JSON":            func(e *Event) error { _, err := e.JSON(0); return err },
	"Decode":          func(e *Event) error { return e.Decode(&struct{}{}) },
	"Copy":            func(e *Event) error { _, err := e.Copy(); return err },
}

func TestStale(t *testing.T) {
	ends := map[string]func(*Reader, *Event){
		"next":         func(r *Reader, _ *Event) { r.Next() },
		"reader close": func(r *Reader, _ *Event) { r.Close() },
		"event close":  func(_ *Reader, e *Event) { e.Close() },
	}
	for end, finish := range ends {
		for name, use := range uses {
			reader := read(t, two, nil)
			event := next(t, reader)
			is(t, name+" before "+end, use(event), nil)
			finish(reader, event)
			is(t, name+" after "+end, use(event), ErrStale)
			is(t, name+" after "+end, use(event), ErrState)
		}
	}
}

func TestCopy(t *testing.T) {
	reader := read(t, two, nil)
	event := next(t, reader)
	before := value[[]byte](t)(event.JSON(0))
	dup := value[*Event](t)(event.Copy())
	reader.Close()
	equal(t, "JSON", string(value[[]byte](t)(dup.JSON(0))), string(before))
	equal(t, "place", []uint64{dup.Record, dup.Offset}, []uint64{1, 0})
	again := value[*Event](t)(dup.Copy())
	dup.Close()
	dup.Close()
	is(t, "closed", uses["JSON"](dup), ErrStale)
	runtime.GC()
	equal(t, "copy of a copy", value[string](t)(again.Text("eventID")), "first")
}

func TestGarbage(t *testing.T) {
	for range 100 {
		reader := value[*Reader](t)(New(strings.NewReader(two), nil))
		event := next(t, reader)
		value[*Event](t)(event.Copy())
		reader = nil
		runtime.GC()
		equal(t, "an event keeps its reader", value[string](t)(event.Text("eventID")), "first")
	}
	runtime.GC()
}

func TestClosed(t *testing.T) {
	reader := read(t, two, nil)
	equal(t, "close", []error{reader.Close(), reader.Close()}, []error{nil, nil})
	_, err := reader.Next()
	is(t, "next", err, ErrClosed)
	for event, err := range reader.Events() {
		equal(t, "event", event, (*Event)(nil))
		is(t, "events", err, ErrClosed)
	}
}

func TestBreak(t *testing.T) {
	reader := read(t, two, nil)
	for range reader.Events() {
		break
	}
	equal(t, "rest", ids(t, reader), []string{"second"})
	_, err := reader.Next()
	equal(t, "end", err, io.EOF)
}

func inParallel(count int, work func()) {
	var group sync.WaitGroup
	for range count {
		group.Add(1)
		go func() {
			defer group.Done()
			work()
		}()
	}
	group.Wait()
}

// Several goroutines share a reader: each event is read by one of them, and none crashes.
func TestGoroutines(t *testing.T) {
	const count = 500
	reader := read(t, strings.Repeat(two+"\n", count/2), nil)
	var seen atomic.Int64
	inParallel(4, func() {
		for {
			event, err := reader.Next()
			if err == io.EOF {
				return
			} else if err != nil {
				is(t, "next", err, ErrBusy)
				continue
			}
			seen.Add(1)
			for name, use := range uses {
				if err := use(event); err != nil {
					is(t, name, err, ErrState)
				}
			}
		}
	})
	equal(t, "events", seen.Load(), int64(count))
}

func TestCopyInGoroutines(t *testing.T) {
	dup := value[*Event](t)(next(t, read(t, two, nil)).Copy())
	inParallel(4, func() {
		for name, use := range uses {
			is(t, name, use(dup), nil)
		}
	})
}

// reentrant uses the reader that is reading from it.
type reentrant struct {
	io.Reader
	reader *Reader
	event  *Event
	errs   []error
}

func (r *reentrant) Read(buffer []byte) (int, error) {
	if r.reader != nil {
		_, err := r.reader.Next()
		r.errs = append(r.errs, err, r.reader.Close())
		if r.event != nil {
			r.errs = append(r.errs, uses["Text"](r.event))
		}
	}
	return r.Reader.Read(buffer)
}

func TestReentrant(t *testing.T) {
	from := &reentrant{Reader: iotest.OneByteReader(strings.NewReader(two))}
	from.reader = value[*Reader](t)(New(from, nil))
	from.event = next(t, from.reader)
	equal(t, "rest", ids(t, from.reader), []string{"second"})
	for _, err := range from.errs {
		is(t, "inside of Read", err, ErrBusy)
	}
}

// ---- Inputs and errors -----------------------------------------------------------------------------

func TestInputs(t *testing.T) {
	want := []string{"first", "second"}
	zipped := compressed(t, `{"Records":[`+first+","+second+`]}`)
	equal(t, "bytes", ids(t, read(t, string(zipped), nil)), want)
	equal(t, "no bytes", ids(t, read(t, "", nil)), []string(nil))
	file := value[*Reader](t)(Open(written(t, zipped), nil))
	defer file.Close()
	equal(t, "file", ids(t, file), want)
	streams := map[string]io.Reader{
		"stream":    bytes.NewReader(zipped),
		"one byte":  iotest.OneByteReader(bytes.NewReader(zipped)),
		"early end": iotest.DataErrReader(bytes.NewReader(zipped)),
	}
	for name, stream := range streams {
		reader := value[*Reader](t)(New(stream, nil))
		equal(t, name, ids(t, reader), want)
		reader.Close()
	}
}

func TestMissingFile(t *testing.T) {
	path := filepath.Join(t.TempDir(), "missing")
	_, err := Open(path, nil)
	is(t, "code", err, ErrIO)
	is(t, "cause", err, fs.ErrNotExist)
	equal(t, "path", asError(t, err).Path, path)
	if !strings.HasPrefix(err.Error(), path+": ") {
		t.Error(err)
	}
	if !strings.Contains(err.Error(), syscall.ENOENT.Error()) {
		t.Error("no reason of the system: ", err)
	}
	folder := value[*Reader](t)(Open(t.TempDir(), nil))
	defer folder.Close()
	_, err = folder.Next()
	is(t, "a folder", err, syscall.EISDIR)
	_, err = Open("a\x00b", nil)
	is(t, "a NUL in the path", err, ErrArgument)
}

func TestTruncated(t *testing.T) {
	zipped := compressed(t, `{"Records":[`+first+","+second+`]}`)
	file := value[*Reader](t)(Open(written(t, zipped[:len(zipped)-4]), nil))
	defer file.Close()
	equal(t, "gzip", ids(t, file), []string{"first", "second", "CTRAIL_ERR_GZIP_TRUNCATED"})

	reader := read(t, `{"Records":[`+first+","+second[:100], nil)
	next(t, reader)
	_, err := reader.Next()
	e := asError(t, err)
	equal(t, "error", []any{e.Code, e.Record, e.Offset, e.Skipped}, []any{ErrTruncated, uint64(2), uint64(13 + len(first)), false})
	_, again := reader.Next()
	equal(t, "stays", again, err)
}

func TestDamaged(t *testing.T) {
	damaged := strings.Replace(second, `"eventName":`, `"eventName"`, 1)
	reader := read(t, first+"\n"+damaged+"\n"+second, nil)
	next(t, reader)
	_, err := reader.Next()
	e := asError(t, err)
	equal(t, "error", []any{e.Code, e.Record, e.Offset, e.Skipped}, []any{ErrJSON, uint64(2), uint64(len(first) + 1), true})
	equal(t, "skipped", Skipped(fmt.Errorf("wrapped: %w", err)), true)
	equal(t, "rest", ids(t, reader), []string{"second"})
}

func TestFailingStream(t *testing.T) {
	broken := errors.New("the line is dead")
	reader := value[*Reader](t)(New(io.MultiReader(strings.NewReader(first+"\n"), iotest.ErrReader(broken)), nil))
	defer reader.Close()
	equal(t, "events", ids(t, reader), []string{"first", "CTRAIL_ERR_IO"})
	_, err := reader.Next()
	is(t, "cause", err, broken)
	is(t, "code", err, ErrIO)
}

type badReader func([]byte) (int, error)

func (r badReader) Read(buffer []byte) (int, error) { return r(buffer) }

func TestBadStreams(t *testing.T) {
	streams := map[string]badReader{
		"panic in io.Reader": func([]byte) (int, error) { panic("oops") },
		"io.Reader read":     func(buffer []byte) (int, error) { return len(buffer) + 1, nil },
		"no progress":        func([]byte) (int, error) { return 0, nil },
		"io.Reader read -1":  func([]byte) (int, error) { return -1, nil },
	}
	for name, stream := range streams {
		reader := value[*Reader](t)(New(stream, nil))
		_, err := reader.Next()
		is(t, name, err, ErrIO)
		if name == "no progress" {
			is(t, name, err, io.ErrNoProgress)
		} else if !strings.Contains(err.Error(), name) {
			t.Error(err)
		}
		reader.Close()
	}
}

func TestOptions(t *testing.T) {
	yes, late := true, time.Date(2024, 5, 14, 8, 0, 2, 0, time.UTC)
	filters := map[string]Filter{
		"event id":       {EventID: []string{"second"}},
		"event name":     {EventName: []string{"none", "SendSSHPublicKey"}},
		"event source":   {EventSource: []string{"ec2-instance-connect.amazonaws.com"}},
		"read only":      {ReadOnly: &yes},
		"since":          {Since: late},
		"since and name": {Since: late.Add(-time.Hour), EventName: []string{"SendSSHPublicKey"}},
	}
	for name, filter := range filters {
		equal(t, name, ids(t, read(t, two, &Options{Filter: filter})), []string{"second"})
	}
	both := []string{"first", "second"}
	equal(t, "until", ids(t, read(t, two, &Options{Filter: Filter{Until: late}})), both[:1])
	equal(t, "instance", ids(t, read(t, two, &Options{Filter: Filter{InstanceID: []string{"i-0a1b2c3d4e5f60718"}}})), both)
	equal(t, "1970", ids(t, read(t, two, &Options{Filter: Filter{Until: time.Unix(0, 0)}})), []string(nil))
	skipped := []string{"CTRAIL_ERR_RECORD_SIZE", "second"}
	equal(t, "limit", ids(t, read(t, two, &Options{MaxRecordBytes: uint64(len(second))})), skipped)
}

// ---- Event patterns --------------------------------------------------------------------------------

func pattern(t *testing.T, text string) *Pattern {
	t.Helper()
	p, err := NewPattern(text)
	if err != nil {
		t.Fatal(err)
	}
	return p
}

func TestPatterns(t *testing.T) {
	role := pattern(t, `{"userIdentity": {"type": ["AssumedRole"]}}`)
	all, err := NewPatterns(role, pattern(t, `{"eventName": ["RunInstances"]}`), pattern(t, `{"eventName": [{"prefix": "S"}]}`))
	if err != nil {
		t.Fatal(err)
	}
	runtime.GC()
	var ones []bool
	var many [][]int
	reader := read(t, two, nil)
	for event, err := range reader.Events() {
		if err != nil {
			t.Fatal(err)
		}
		one, _ := role.Matches(event)
		indexes, _ := all.Matching(event)
		ones, many = append(ones, one), append(many, indexes)
	}
	equal(t, "one", ones, []bool{true, false})
	equal(t, "many", many, [][]int{{0, 2}, {2}})

	reader = read(t, two, nil)
	event := next(t, reader)
	dup, _ := event.Copy()
	next(t, reader)
	if _, err := role.Matches(event); !errors.Is(err, ErrStale) {
		t.Error(err)
	}
	if _, err := all.Matching(event); !errors.Is(err, ErrStale) {
		t.Error(err)
	}
	indexes, _ := all.Matching(dup)
	equal(t, "copy", indexes, []int{0, 2})
	none, err := NewPatterns()
	if err != nil {
		t.Fatal(err)
	}
	indexes, err = none.Matching(dup)
	equal(t, "none", indexes, []int(nil))
	equal(t, "no error", err, nil)
}

func TestWrongPatterns(t *testing.T) {
	_, err := NewPattern(`{"eventName": ["Run", {"sufix": "x"}]}`)
	var wrong *PatternError
	if !errors.As(err, &wrong) || !errors.Is(err, ErrArgument) {
		t.Fatal(err)
	}
	equal(t, "offset", wrong.Offset, uint64(23))
	equal(t, "text", err.Error(), "an operator that is not known, at byte 23 of the pattern")
	for _, text := range []string{"", "{", "[]", "{\"a\": [1]}\x00"} {
		if p, err := NewPattern(text); p != nil || !errors.As(err, &wrong) {
			t.Error(text, err)
		}
	}
	if _, err := NewPatterns(nil); !errors.Is(err, ErrArgument) {
		t.Error(err)
	}
	if _, err := Parse(nil, &Options{Filter: Filter{Pattern: []*Pattern{nil}}}); !errors.Is(err, ErrArgument) {
		t.Error(err)
	}
}

func TestFilterPatterns(t *testing.T) {
	name, other := pattern(t, `{"eventName": [{"suffix": "Key"}]}`), pattern(t, `{"eventName": ["RunInstances"]}`)
	for _, c := range []struct {
		filter Filter
		want   []string
	}{
		{Filter{Pattern: []*Pattern{name}}, []string{"second"}},
		{Filter{Pattern: []*Pattern{other, name}}, []string{"second"}},
		{Filter{Pattern: []*Pattern{other}}, nil},
		{Filter{Pattern: []*Pattern{}}, []string{"first", "second"}},
		{Filter{Pattern: []*Pattern{name}, EventID: []string{"first"}}, nil},
	} {
		reader := read(t, two, &Options{Filter: c.filter})
		runtime.GC()
		equal(t, fmt.Sprint(c.filter), ids(t, reader), c.want)
	}
}

func TestPatternsOfDeepRecord(t *testing.T) {
	deep := `{"eventID":"a","requestParameters":` + strings.Repeat("[", 1500) + strings.Repeat("]", 1500) + "}"
	event := next(t, read(t, deep, &Options{MaxDepth: 2000}))
	one := pattern(t, `{"eventID": ["a"]}`)
	if _, err := one.Matches(event); !errors.Is(err, ErrLimit) {
		t.Error(err)
	}
	all, _ := NewPatterns(one)
	if _, err := all.Matching(event); !errors.Is(err, ErrLimit) {
		t.Error(err)
	}
}

func TestFilterLists(t *testing.T) {
	const three = `{"eventID":"a","awsRegion":"us-east-1","sourceIPAddress":"10.1.2.3","recipientAccountId":"123456789012",` +
		`"userIdentity":{"type":"AssumedRole","arn":"arn:aws:sts::1:assumed-role/admin/alice"}}` +
		`{"eventID":"b","awsRegion":"eu-central-1","errorCode":"AccessDenied"}{"eventID":"c"}`
	yes, no := true, false
	cases := []struct {
		filter Filter
		want   []string
	}{
		{Filter{EventID: []string{}}, []string{"a", "b", "c"}},
		{Filter{EventID: []string{"c", "none", "a"}}, []string{"a", "c"}},
		{Filter{Region: []string{"us-east-1", "eu-central-1"}}, []string{"a", "b"}},
		{Filter{ErrorCode: []string{"AccessDenied"}}, []string{"b"}},
		{Filter{Account: []string{"123456789012"}}, []string{"a"}},
		{Filter{SourceIP: []string{"192.0.2.1", "10.0.0.0/8"}}, []string{"a"}},
		{Filter{ARN: []string{"arn:aws:sts::1:assumed-role/admin/alice"}}, []string{"a"}},
		{Filter{Role: []string{"admin"}}, []string{"a"}},
		{Filter{Failed: &yes}, []string{"b"}},
		{Filter{Failed: &no, Region: []string{"us-east-1", "eu-central-1"}}, []string{"a"}},
	}
	for _, c := range cases {
		equal(t, fmt.Sprint(c.filter), ids(t, read(t, three, &Options{Filter: c.filter})), c.want)
	}
}

func TestCounts(t *testing.T) {
	reader := read(t, `{"eventID":"a"}`+"\n"+`{"eventID":}`+"\n"+two, &Options{Filter: Filter{Since: time.Unix(1, 0)}})
	ids(t, reader)
	equal(t, "counts", value[Counts](t)(reader.Counts()), Counts{2, 1, 1, 1})
	reader.Close()
	_, err := reader.Counts()
	is(t, "closed", err, ErrClosed)
}

func TestOptionsOutOfRange(t *testing.T) {
	cases := map[string]Options{
		"record size": {MaxRecordBytes: 1 << 40},
		"just over":   {MaxRecordBytes: 256<<20 + 1},
		"NUL":         {Filter: Filter{EventName: []string{"a\x00b"}}},
		"time":        {Filter: Filter{Since: time.Date(3000, 1, 1, 0, 0, 0, 0, time.UTC)}},
	}
	for name, options := range cases {
		_, err := Parse(nil, &options)
		is(t, name, err, ErrArgument)
		equal(t, name, asError(t, err).Code.Name(), "CTRAIL_ERR_ARGUMENT")
	}
}

// What is wrong is said as ctrail_options_check says it.
func TestOptionsByName(t *testing.T) {
	cases := map[string]Options{
		"max_record_bytes ": {MaxRecordBytes: 1 << 40},
		"filter.source_ip":  {Filter: Filter{SourceIP: []string{"10.0.0.0/99"}}},
	}
	for name, options := range cases {
		_, err := Parse(nil, &options)
		if message := asError(t, err).Message; !strings.HasPrefix(message, name) {
			t.Error(message)
		}
	}
}
