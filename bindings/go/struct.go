//go:build cgo

package cloudtrail

import (
	"reflect"
	"sync"
	"time"
	"unsafe"
)

// Or is what a pointer of a struct points to, or another value where the record does not have it.
func Or[T any](value *T, otherwise T) T {
	if value == nil {
		return otherwise
	}
	return *value
}

// ---- Go's structs, filled from C's -----------------------------------------------------------------

// member is one of a struct in types.go, and the field of the schema that its tag names.
type member struct {
	index int
	field *field
}

var members sync.Map // []member by reflect.Type

func membersOf(t reflect.Type, s *schema) []member {
	if known, found := members.Load(t); found {
		return known.([]member)
	}
	var list []member
	for i := range t.NumField() {
		name := t.Field(i).Tag.Get("ctrail")
		for j := range s.fields {
			if s.fields[j].name == name {
				list = append(list, member{i, &s.fields[j]})
			}
		}
	}
	members.Store(t, list)
	return list
}

// structOf makes a T of a struct of C; nil of none.
func structOf[T any](s *schema, c unsafe.Pointer) *T {
	if s == nil || c == nil {
		return nil
	}
	made := new(T)
	s.fill(reflect.ValueOf(made).Elem(), c)
	return made
}

func (s *schema) fill(into reflect.Value, c unsafe.Pointer) {
	for _, m := range membersOf(into.Type(), s) {
		m.field.fill(into.Field(m.index), c)
	}
}

func (f *field) fill(into reflect.Value, c unsafe.Pointer) {
	kind := into.Kind()
	switch {
	case f.kind == kindObject && kind == reflect.Pointer:
		if inner := *(*unsafe.Pointer)(unsafe.Add(c, f.offset)); inner != nil {
			into.Set(reflect.New(into.Type().Elem()))
			f.schema.fill(into.Elem(), inner)
		}
	case f.kind == kindList && kind == reflect.Slice:
		f.fillList(into, f.elements(c))
	default:
		if value, found := f.read(c); found && value != nil {
			set(into, value)
		}
	}
}

func (f *field) fillList(into reflect.Value, elements []unsafe.Pointer) {
	if len(elements) == 0 {
		return
	}
	into.Set(reflect.MakeSlice(into.Type(), len(elements), len(elements)))
	for i, element := range elements {
		f.schema.fill(into.Index(i), element)
	}
}

// set leaves a member as it is whose type is not that of the value, which a newer library may give.
func set(into reflect.Value, value any) {
	if nanoseconds, isInteger := value.(int64); isInteger && into.Type() == reflect.TypeFor[time.Time]() {
		value = time.Unix(0, nanoseconds).UTC()
	}
	v := reflect.ValueOf(value)
	switch {
	case v.Type().AssignableTo(into.Type()):
		into.Set(v)
	case into.Kind() == reflect.Pointer && into.Type().Elem() == v.Type():
		into.Set(reflect.New(v.Type()))
		into.Elem().Set(v)
	}
}
