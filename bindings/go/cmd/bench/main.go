// Measures how long ten fields of every event of a gzip log file take, by the library and by Go's own packages.
// Prints NAME SECONDS RECORDS for each: the seconds of processor time, of all threads, of the fastest round.
package main

import (
	"bufio"
	"compress/gzip"
	"encoding/json"
	"fmt"
	"io"
	"os"
	"strconv"
	"syscall"
	"time"

	"example.org/cloudtrail"
)

// What is read is added up, so that nothing is left out.
type total struct {
	records, letters int
}

func (t *total) add(fields ...string) {
	t.records++
	for _, field := range fields {
		t.letters += len(field)
	}
}

var names = []string{"eventTime", "eventSource", "eventName", "awsRegion", "sourceIPAddress", "userAgent", "eventID",
	"recipientAccountId", "userIdentity.type", "userIdentity.arn"}

func byTexts(path string) (total, error) {
	fields, err := cloudtrail.NewTexts(names...)
	if err != nil {
		return total{}, err
	}
	return byLibrary(path, fields)
}

func byPaths(path string) (total, error) {
	fields, err := cloudtrail.NewFields(names...)
	if err != nil {
		return total{}, err
	}
	return byLibrary(path, fields)
}

func byLibrary(path string, fields *cloudtrail.Fields) (t total, err error) {
	reader, err := cloudtrail.Open(path, nil)
	if err != nil {
		return t, err
	}
	defer reader.Close()
	var texts []string
	for event, err := range reader.Events() {
		if err != nil {
			return t, err
		}
		if texts, err = event.Strings(fields, texts); err != nil {
			return t, err
		}
		t.add(texts...)
	}
	return t, nil
}

type record struct {
	EventTime          string `json:"eventTime"`
	EventSource        string `json:"eventSource"`
	EventName          string `json:"eventName"`
	AWSRegion          string `json:"awsRegion"`
	SourceIPAddress    string `json:"sourceIPAddress"`
	UserAgent          string `json:"userAgent"`
	EventID            string `json:"eventID"`
	RecipientAccountID string `json:"recipientAccountId"`
	UserIdentity       struct {
		Type string `json:"type"`
		ARN  string `json:"arn"`
	} `json:"userIdentity"`
}

func (t *total) addRecord(r *record) {
	t.add(r.EventTime, r.EventSource, r.EventName, r.AWSRegion, r.SourceIPAddress, r.UserAgent, r.EventID,
		r.RecipientAccountID, r.UserIdentity.Type, r.UserIdentity.ARN)
}

func unzipped(path string, read func(io.Reader) error) error {
	file, err := os.Open(path)
	if err != nil {
		return err
	}
	defer file.Close()
	plain, err := gzip.NewReader(bufio.NewReader(file))
	if err != nil {
		return err
	}
	return read(plain)
}

// byUnmarshal reads the whole file first.
func byUnmarshal(path string) (t total, err error) {
	err = unzipped(path, func(plain io.Reader) error {
		data, err := io.ReadAll(plain)
		if err != nil {
			return err
		}
		var file struct{ Records []record }
		if err := json.Unmarshal(data, &file); err != nil {
			return err
		}
		for i := range file.Records {
			t.addRecord(&file.Records[i])
		}
		return nil
	})
	return t, err
}

// byDecoder reads record after record, as a program does that must not hold a whole file.
func byDecoder(path string) (t total, err error) {
	err = unzipped(path, func(plain io.Reader) error {
		decoder := json.NewDecoder(plain)
		for range 3 { // { "Records" [
			if _, err := decoder.Token(); err != nil {
				return err
			}
		}
		for decoder.More() {
			var r record
			if err := decoder.Decode(&r); err != nil {
				return err
			}
			t.addRecord(&r)
		}
		return nil
	})
	return t, err
}

func processorTime() time.Duration {
	var usage syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &usage); err != nil {
		panic(err)
	}
	return time.Duration(usage.Utime.Nano() + usage.Stime.Nano())
}

func best(rounds int, read func(string) (total, error), path string) (least time.Duration, t total, err error) {
	for round := range rounds {
		start := processorTime()
		if t, err = read(path); err != nil {
			return 0, t, err
		}
		if took := processorTime() - start; round == 0 || took < least {
			least = took
		}
	}
	return least, t, nil
}

func run(path string, rounds int) error {
	ways := []struct {
		name string
		read func(string) (total, error)
	}{
		{"go", byTexts},
		{"go-paths", byPaths},
		{"go-encoding/json", byUnmarshal},
		{"go-encoding/json-decoder", byDecoder},
	}
	var first total
	for i, way := range ways {
		took, t, err := best(rounds, way.read, path)
		if err != nil {
			return fmt.Errorf("%s: %w", way.name, err)
		}
		fmt.Printf("%s %.4f %d\n", way.name, took.Seconds(), t.records)
		if i == 0 {
			first = t
		} else if t != first {
			return fmt.Errorf("%s read %v, not %v", way.name, t, first)
		}
	}
	return nil
}

func main() {
	rounds := 3
	if len(os.Args) > 2 {
		rounds, _ = strconv.Atoi(os.Args[2])
	}
	if len(os.Args) < 2 || rounds < 1 {
		fmt.Fprintln(os.Stderr, "usage: bench LOG.json.gz [ROUNDS]")
		os.Exit(2)
	}
	if err := run(os.Args[1], rounds); err != nil {
		fmt.Fprintln(os.Stderr, "bench:", err)
		os.Exit(1)
	}
}
