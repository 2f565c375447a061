// Package arrow reads AWS CloudTrail logs as Arrow record batches.
//
//	reader, err := arrow.Scan(&cloudtrail.Columns{
//		Paths:   []string{"log.json.gz"},
//		Columns: []string{"event_time", "event_name", "user_identity.arn"},
//	})
//	if err != nil {
//		return err
//	}
//	for reader.Next() {
//		batch := reader.RecordBatch()
//		…
//	}
//	return reader.Err()
//
// It is a module of its own, so that who reads events alone does not need arrow-go.
package arrow

import (
	"unsafe"

	"example.org/cloudtrail"
	"github.com/apache/arrow-go/v18/arrow/array"
	"github.com/apache/arrow-go/v18/arrow/cdata"
)

// Scan gives the files as record batches, each of which lives until the next one, unless it is retained. No file is
// opened before the first batch is asked for. An unknown table or column is an error that names it.
func Scan(columns *cloudtrail.Columns) (array.RecordReader, error) {
	stream := &cdata.CArrowArrayStream{}
	if err := columns.Export(unsafe.Pointer(stream)); err != nil {
		return nil, err
	}
	reader, err := cdata.ImportCRecordReader(stream, nil)
	if err != nil {
		return nil, err
	}
	return reader.(array.RecordReader), nil
}
