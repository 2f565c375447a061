package arrow

import (
	"path/filepath"
	"reflect"
	"runtime"
	"strings"
	"testing"

	"example.org/cloudtrail"
	"github.com/apache/arrow-go/v18/arrow/array"
)

func logs(t *testing.T) []string {
	paths, err := filepath.Glob("../../../examples/logs/*")
	if err != nil || len(paths) == 0 {
		t.Fatal(paths, err)
	}
	return paths
}

type event struct {
	time      int64
	name, arn string
}

// events are what the reader gives.
func events(t *testing.T) []event {
	var list []event
	for _, path := range logs(t) {
		reader, err := cloudtrail.Open(path, nil)
		if err != nil {
			t.Fatal(err)
		}
		defer reader.Close()
		for e, err := range reader.Events() {
			if err != nil {
				t.Fatal(err)
			}
			one := event{}
			if when, err := e.Time(); err == nil {
				one.time = when.UnixNano()
			}
			one.name, _ = e.Text("eventName")
			one.arn, _ = e.Text("userIdentity.arn")
			list = append(list, one)
		}
	}
	return list
}

func TestColumnsAreWhatEventsAre(t *testing.T) {
	columns := cloudtrail.Columns{Paths: logs(t), BatchRows: 3,
		Columns: []string{"event_time", "event_name", "user_identity.arn"}}
	reader, err := Scan(&columns)
	if err != nil {
		t.Fatal(err)
	}
	var list []event
	batches := 0
	for reader.Next() {
		batch := reader.RecordBatch()
		times := batch.Column(0).(*array.Timestamp)
		names, arns := batch.Column(1).(*array.String), batch.Column(2).(*array.String)
		for i := range int(batch.NumRows()) {
			list = append(list, event{int64(times.Value(i)), strings.Clone(names.Value(i)), strings.Clone(arns.Value(i))})
		}
		batches++
	}
	if err := reader.Err(); err != nil || batches < 2 {
		t.Fatal(batches, err)
	}
	if expected := events(t); !reflect.DeepEqual(list, expected) {
		t.Errorf("%v, and not %v", list, expected)
	}
}

func TestAFilterKeepsItsPatterns(t *testing.T) {
	pattern, err := cloudtrail.NewPattern(`{"eventName": ["RunInstances"]}`)
	if err != nil {
		t.Fatal(err)
	}
	columns := &cloudtrail.Columns{Paths: logs(t)}
	columns.Options.Filter.Pattern = []*cloudtrail.Pattern{pattern}
	reader, err := Scan(columns)
	if err != nil {
		t.Fatal(err)
	}
	pattern, columns = nil, nil
	runtime.GC()
	rows := 0
	for reader.Next() {
		batch := reader.RecordBatch()
		names := batch.Column(batch.Schema().FieldIndices("event_name")[0]).(*array.String)
		for i := range names.Len() {
			if names.Value(i) != "RunInstances" {
				t.Error(names.Value(i))
			}
		}
		rows += names.Len()
	}
	if rows == 0 || reader.Err() != nil {
		t.Error(rows, reader.Err())
	}
}

func TestMistakesAreNamed(t *testing.T) {
	for _, wrong := range []struct {
		columns cloudtrail.Columns
		named   string
	}{
		{cloudtrail.Columns{Paths: logs(t), Columns: []string{"nonsense"}}, "nonsense"},
		{cloudtrail.Columns{Paths: logs(t), Table: "nothing"}, "nothing"},
		{cloudtrail.Columns{}, "paths"},
		{cloudtrail.Columns{Paths: []string{"a\x00b"}}, "NUL"},
	} {
		if _, err := Scan(&wrong.columns); err == nil || !strings.Contains(err.Error(), wrong.named) {
			t.Error(wrong.named, err)
		}
	}
	reader, err := Scan(&cloudtrail.Columns{Paths: []string{"lost.json"}})
	if err != nil {
		t.Fatal(err)
	}
	if reader.Next() || reader.Err() == nil || !strings.Contains(reader.Err().Error(), "lost.json") {
		t.Error(reader.Err())
	}
}
