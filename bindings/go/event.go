package cloudtrail

// #include "bridge.h"
import "C"

import (
	"bytes"
	"encoding/json"
	"runtime"
	"time"
	"unsafe"
)

// Event is one CloudTrail record.
type Event struct {
	Record uint64 // its number in the input, from 1
	Offset uint64 // where it starts, in uncompressed bytes

	owner   *owner
	c       *C.ctrail_event
	cleanup *runtime.Cleanup // of a copy
}

func newEvent(o *owner, c *C.ctrail_event) *Event {
	return &Event{Record: uint64(c.record), Offset: uint64(c.offset), owner: o, c: c}
}

// enter guards the use of an event, until leave.
func (e *Event) enter() error {
	if e.owner.moving.Load() {
		return ErrBusy
	}
	e.owner.mutex.Lock()
	if e.owner.current != e {
		e.owner.mutex.Unlock()
		return ErrStale
	}
	return nil
}

func (e *Event) leave() {
	e.owner.mutex.Unlock()
	runtime.KeepAlive(e)
}

// ---- Texts -----------------------------------------------------------------------------------------

// Fields are made once and used for many events, by any goroutine.
type Fields struct {
	places []place
	paths  cPaths
}

// NewFields takes paths into a record: "userIdentity.arn", "requestParameters.instancesSet.items[0].instanceId".
func NewFields(paths ...string) (*Fields, error) {
	texts := &cTexts{}
	defer texts.free()
	for _, path := range paths {
		texts.add(path)
	}
	if texts.err != nil {
		return nil, texts.err
	}
	f := &Fields{paths: texts.take()}
	runtime.AddCleanup(f, cPaths.free, f.paths)
	return f, nil
}

// NewTexts takes texts that the library has as members of an event, "userIdentity.arn", and "userName", which is that
// of CloudTrail's Event history. They are read without a call of C, and so faster than by NewFields.
func NewTexts(names ...string) (*Fields, error) {
	f := &Fields{}
	for _, name := range names {
		where, found := schemas().event.place(name)
		if !found {
			return nil, argumentError("%q is no text of an event", name)
		}
		f.places = append(f.places, where)
	}
	return f, nil
}

// Strings reads several fields at once, into a slice that may be nil, or that of the call before. A field that is
// absent, null, an object or an array is "": Get and Object tell them apart.
func (e *Event) Strings(fields *Fields, into []string) ([]string, error) {
	if err := e.enter(); err != nil {
		return nil, err
	}
	defer e.leave()
	texts := e.owner.read(fields, e.c)
	size := 0
	for i := range texts {
		size += int(texts[i].len)
	}
	all := make([]byte, 0, size) // the strings are parts of it
	into = into[:0]
	for i := range texts {
		start := len(all)
		all = append(all, view(texts[i])...)
		into = append(into, unsafe.String(unsafe.SliceData(all[start:]), len(all)-start))
	}
	return into, nil
}

func (o *owner) read(fields *Fields, c *C.ctrail_event) []C.ctrail_str {
	count := max(len(fields.places), fields.paths.count)
	if count > len(o.texts) {
		o.texts = make([]C.ctrail_str, count)
	}
	for i := range fields.places {
		o.texts[i] = fields.places[i].read(unsafe.Pointer(c))
	}
	if fields.paths.count > 0 {
		C.ctrail_event_fields(c, fields.paths.start, C.size_t(count), &o.texts[0])
	}
	runtime.KeepAlive(fields)
	return o.texts[:count]
}

// Text reads one field by its path, as Strings does.
func (e *Event) Text(path string) (string, error) {
	fields, err := NewFields(path)
	if err != nil {
		return "", err
	}
	texts, err := e.Strings(fields, nil)
	if err != nil {
		return "", err
	}
	return texts[0], nil
}

// Raw is the record's own bytes.
func (e *Event) Raw() ([]byte, error) {
	if err := e.enter(); err != nil {
		return nil, err
	}
	defer e.leave()
	return bytes.Clone(view(e.c.raw)), nil
}

// ---- Objects ---------------------------------------------------------------------------------------

// Get reads one member of the event by its name, "eventTime", or "origin" and the others that the library adds. It
// is what an Object holds; found is false when it is absent.
func (e *Event) Get(name string) (value any, found bool, err error) {
	if err := e.enter(); err != nil {
		return nil, false, err
	}
	defer e.leave()
	value, found = schemas().event.get(unsafe.Pointer(e.c), name)
	return value, found, nil
}

// Object reads all members of the event.
func (e *Event) Object() (Object, error) {
	if err := e.enter(); err != nil {
		return nil, err
	}
	defer e.leave()
	return schemas().event.object(unsafe.Pointer(e.c)), nil
}

// Time is when the call was made: eventTime. It is zero when the record does not say, or not as RFC 3339 has it.
func (e *Event) Time() (time.Time, error) {
	if err := e.enter(); err != nil {
		return time.Time{}, err
	}
	defer e.leave()
	if e.c.event_time_ns == C.CTRAIL_ABSENT {
		return time.Time{}, nil
	}
	return time.Unix(0, int64(e.c.event_time_ns)).UTC(), nil
}

// Struct reads all members of the event into a struct, which stays when the event has ended.
func (e *Event) Struct() (*Record, error) {
	if err := e.enter(); err != nil {
		return nil, err
	}
	defer e.leave()
	return structOf[Record](schemas().event, unsafe.Pointer(e.c)), nil
}

// Identity is userIdentity; nil when it is absent.
func (e *Event) Identity() (*UserIdentity, error) {
	if err := e.enter(); err != nil {
		return nil, err
	}
	defer e.leave()
	f := schemas().event.field("userIdentity", kindObject)
	return structOf[UserIdentity](f.schema, *(*unsafe.Pointer)(unsafe.Add(unsafe.Pointer(e.c), f.offset))), nil
}

// EC2 is what an event of EC2 says: its instances and resources, and the request and the response, which have one dialect
// for every action. It is nil for other events.
func (e *Event) EC2() (*EC2, error) { return decode[EC2](e, "ec2") }

// InstanceConnect is what an event of EC2 Instance Connect says: a key pushed, a tunnel; nil for other events.
func (e *Event) InstanceConnect() (*InstanceConnect, error) {
	return decode[InstanceConnect](e, "instanceConnect")
}

// STS is what an event of STS says: credentials that were issued; nil for other events.
func (e *Event) STS() (*STS, error) { return decode[STS](e, "sts") }

// SSM is what an event of Systems Manager says: a session, a command, its instances; nil for other events.
func (e *Event) SSM() (*SSM, error) { return decode[SSM](e, "ssm") }

// SignIn is what an event of sign-in says: its outcome, the factors that were used; nil for other events.
func (e *Event) SignIn() (*SignIn, error) { return decode[SignIn](e, "signIn") }

// IAM is what an event of IAM says: credentials made and taken away, policies given; nil for other events.
func (e *Event) IAM() (*IAM, error) { return decode[IAM](e, "iam") }

// Decoded is what the decoder of that name makes of the event; nil for another service's event. Decoders lists them.
func (e *Event) Decoded(name string) (Object, error) {
	var object Object
	err := e.decode(name, func(s *schema, c unsafe.Pointer) { object = s.object(c) })
	return object, err
}

func decode[T any](e *Event, name string) (made *T, err error) {
	err = e.decode(name, func(s *schema, c unsafe.Pointer) { made = structOf[T](s, c) })
	return made, err
}

// decode calls take with a struct of C, unless the event is another service's.
func (e *Event) decode(name string, take func(*schema, unsafe.Pointer)) error {
	if err := e.enter(); err != nil {
		return err
	}
	defer e.leave()
	decoder, found := schemas().decoders[name]
	if !found {
		return nil
	}
	decoded := C.bridge_decode(e.c, decoder.name)
	if decoded.rc == C.CTRAIL_OK {
		take(decoder.schema, decoded.object)
	}
	return check(decoded.rc)
}

// Decoders lists the names of the library's decoders: "ec2", "instanceConnect" …
func Decoders() []string {
	var names []string
	for i := C.size_t(0); C.ctrail_decoder_name(i) != nil; i++ {
		names = append(names, C.GoString(C.ctrail_decoder_name(i)))
	}
	return names
}

// Details is what AWS documents of the open objects: addendum, eventContext, insightDetails and others.
func (e *Event) Details() (*Details, error) {
	if err := e.enter(); err != nil {
		return nil, err
	}
	defer e.leave()
	var details *C.ctrail_details
	if rc := C.ctrail_event_details(e.c, &details); rc != C.CTRAIL_OK {
		return nil, check(rc)
	}
	return structOf[Details](schemas().details, unsafe.Pointer(details)), nil
}

// NamedResource is something that an event is about.
type NamedResource struct {
	Type string // "AWS::EC2::Instance"; may be empty
	Name string // an id, a name or an ARN
}

// Resources lists what the event is about, as CloudTrail's Event history does.
func (e *Event) Resources() ([]NamedResource, error) {
	if err := e.enter(); err != nil {
		return nil, err
	}
	defer e.leave()
	var named **C.ctrail_named_resource
	var count C.size_t
	if rc := C.ctrail_event_resources(e.c, &named, &count); rc != C.CTRAIL_OK {
		return nil, check(rc)
	}
	resources := make([]NamedResource, 0, count)
	for _, c := range unsafe.Slice(named, count) {
		resources = append(resources, NamedResource{Type: text(c._type), Name: text(c.name)})
	}
	return resources, nil
}

// ---- JSON ------------------------------------------------------------------------------------------

// What JSON has more, or less. The last two exclude each other.
const (
	JSONRaw         = C.CTRAIL_JSON_RAW          // "decoded" has "raw" and "offset"
	JSONDetails     = C.CTRAIL_JSON_DETAILS      // "decoded" has "details"
	JSONOnlyDecoded = C.CTRAIL_JSON_ONLY_DECODED // "decoded" without the record
	JSONNoDecoded   = C.CTRAIL_JSON_NO_DECODED   // the record alone
)

// JSON writes the record on one line, and behind its own members "decoded", all that the library adds: as the program
// ctrail-json does. flags: 0, or some of JSONRaw and the others.
func (e *Event) JSON(flags uint32) ([]byte, error) {
	if err := e.enter(); err != nil {
		return nil, err
	}
	defer e.leave()
	written := C.bridge_json(e.c, C.uint32_t(flags))
	defer C.free(unsafe.Pointer(written.bytes))
	if written.rc != C.CTRAIL_OK {
		return nil, check(written.rc)
	}
	return bytes.Clone(unsafe.Slice((*byte)(unsafe.Pointer(written.bytes)), written.size)), nil
}

// MarshalJSON is JSON(0).
func (e *Event) MarshalJSON() ([]byte, error) { return e.JSON(0) }

// Decode fills a struct of your own from the event's JSON, as json.Unmarshal does.
func (e *Event) Decode(into any) error {
	text, err := e.JSON(0)
	if err != nil {
		return err
	}
	return json.Unmarshal(text, into)
}

// ---- Copies ----------------------------------------------------------------------------------------

// Copy makes an event that stays. It costs as much as reading the event did. Close frees it, or the garbage
// collector does, which does not see how large it is.
func (e *Event) Copy() (*Event, error) {
	if err := e.enter(); err != nil {
		return nil, err
	}
	defer e.leave()
	var c *C.ctrail_event
	if rc := C.ctrail_event_dup(e.c, nil, &c); rc != C.CTRAIL_OK {
		return nil, check(rc)
	}
	dup := newEvent(&owner{}, c)
	dup.owner.current = dup
	cleanup := runtime.AddCleanup(dup, func(c *C.ctrail_event) { C.ctrail_event_free(c) }, c)
	dup.cleanup = &cleanup
	return dup, nil
}

// Close ends the event, and frees it if it is a copy.
func (e *Event) Close() error {
	if err := e.enter(); err != nil {
		return nil // it has ended
	}
	defer e.leave()
	e.owner.current = nil
	if e.cleanup != nil {
		e.cleanup.Stop()
		C.ctrail_event_free(e.c)
	}
	return nil
}

// ---- SSH keys --------------------------------------------------------------------------------------

// ParseSSHKey reads an SSH public key: its type, size, fingerprint. Valid tells whether it is one.
func ParseSSHKey(key string) (*SSHKey, error) {
	var c *C.ctrail_ssh_key
	start := unsafe.StringData(key)
	if key == "" {
		start = unsafe.StringData("\x00")
	}
	rc := C.ctrail_ssh_key_parse((*C.char)(unsafe.Pointer(start)), C.size_t(len(key)), nil, &c)
	if rc != C.CTRAIL_OK {
		return nil, check(rc)
	}
	defer C.ctrail_ssh_key_free(c)
	return structOf[SSHKey](schemas().sshKey, unsafe.Pointer(c)), nil
}

// view is a text in C's memory; text is a copy of it.
func view(s C.ctrail_str) []byte {
	return unsafe.Slice((*byte)(unsafe.Pointer(s.ptr)), s.len)
}

func text(s C.ctrail_str) string { return string(view(s)) }
