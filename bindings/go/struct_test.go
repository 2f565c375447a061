package cloudtrail

import (
	"fmt"
	"path/filepath"
	"reflect"
	"testing"
	"time"
)

// sameStruct compares a struct with an object of the same: no member is left out of either.
func sameStruct(t *testing.T, path string, made reflect.Value, object Object) {
	t.Helper()
	compared := 0
	for i := range made.NumField() {
		name := made.Type().Field(i).Tag.Get("ctrail")
		want, found := object[name]
		if found {
			compared++
		}
		sameValue(t, path+"."+name, made.Field(i), want)
	}
	if _, found := object["raw"]; found {
		compared++ // which is read by Event.Raw
	}
	equal(t, path+": members", compared, len(object))
}

func sameValue(t *testing.T, path string, got reflect.Value, want any) {
	t.Helper()
	switch want := want.(type) {
	case nil:
		equal(t, path, got.IsZero(), true)
		return
	case []Object:
		equal(t, path, got.Len(), len(want))
		for i := range want {
			sameStruct(t, fmt.Sprintf("%s[%d]", path, i), got.Index(i), want[i])
		}
		return
	case Object:
		if got.Kind() == reflect.Pointer {
			sameStruct(t, path, got.Elem(), want)
			return
		}
	case int64:
		if when, isTime := got.Interface().(time.Time); isTime {
			equal(t, path, when.UnixNano(), want)
			return
		}
	}
	if got.Kind() == reflect.Pointer {
		got = got.Elem()
	}
	equal(t, path, got.Interface(), want)
}

// Decoders come first, since what they find wrong is among the event's problems.
func sameEvent(t *testing.T, seen map[string]bool, event *Event) {
	objects := map[string]Object{}
	for _, name := range Decoders() {
		objects[name] = value[Object](t)(event.Decoded(name))
	}
	objects["event"] = value[Object](t)(event.Object())
	structs := map[string]any{
		"event":           value[*Record](t)(event.Struct()),
		"ec2":             value[*EC2](t)(event.EC2()),
		"instanceConnect": value[*InstanceConnect](t)(event.InstanceConnect()),
		"sts":             value[*STS](t)(event.STS()),
		"ssm":             value[*SSM](t)(event.SSM()),
		"signIn":          value[*SignIn](t)(event.SignIn()),
		"iam":             value[*IAM](t)(event.IAM()),
	}
	for name, object := range objects {
		made := reflect.ValueOf(structs[name])
		equal(t, name, made.IsNil(), object == nil)
		if object != nil {
			seen[name] = true
			sameStruct(t, name, made.Elem(), object)
		}
	}
}

// Structs say what objects say, of every record of the fixtures, by every decoder.
func TestStructsAreObjects(t *testing.T) {
	paths, err := filepath.Glob("../../tests/data/records/*/*json")
	if err != nil || len(paths) == 0 {
		t.Fatal(paths, err)
	}
	seen := map[string]bool{}
	for _, path := range paths {
		reader := value[*Reader](t)(Open(path, nil))
		for event, err := range reader.Events() {
			if err == nil {
				sameEvent(t, seen, event)
			}
		}
		reader.Close()
	}
	equal(t, "decoders that had something", len(seen), len(Decoders())+1)
}
