// Measures how long ten fields of every event of a gzip log file take, by the library and by Go's own packages.
// Prints NAME SECONDS RECORDS for each, of the best of several rounds.
package main

import (
	"bufio"
	"compress/gzip"
	"encoding/json"
	"fmt"
	"os"
	"strconv"
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

func byLibrary(path string) (t total, err error) {
	fields, err := cloudtrail.NewFields("eventTime", "eventSource", "eventName", "awsRegion", "sourceIPAddress",
		"userAgent", "errorCode", "eventID", "userIdentity.arn", "userIdentity.accessKeyId")
	if err != nil {
		return t, err
	}
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
	EventTime       string `json:"eventTime"`
	EventSource     string `json:"eventSource"`
	EventName       string `json:"eventName"`
	AWSRegion       string `json:"awsRegion"`
	SourceIPAddress string `json:"sourceIPAddress"`
	UserAgent       string `json:"userAgent"`
	ErrorCode       string `json:"errorCode"`
	EventID         string `json:"eventID"`
	UserIdentity    struct {
		ARN         string `json:"arn"`
		AccessKeyID string `json:"accessKeyId"`
	} `json:"userIdentity"`
}

// byGo reads record after record, as a program does that must not hold a whole file.
func byGo(path string) (t total, err error) {
	file, err := os.Open(path)
	if err != nil {
		return t, err
	}
	defer file.Close()
	plain, err := gzip.NewReader(bufio.NewReader(file))
	if err != nil {
		return t, err
	}
	decoder := json.NewDecoder(plain)
	for range 3 { // { "Records" [
		if _, err := decoder.Token(); err != nil {
			return t, err
		}
	}
	for decoder.More() {
		var r record
		if err := decoder.Decode(&r); err != nil {
			return t, err
		}
		t.add(r.EventTime, r.EventSource, r.EventName, r.AWSRegion, r.SourceIPAddress, r.UserAgent, r.ErrorCode,
			r.EventID, r.UserIdentity.ARN, r.UserIdentity.AccessKeyID)
	}
	return t, nil
}

func best(rounds int, read func(string) (total, error), path string) (seconds float64, t total, err error) {
	for range rounds {
		start := time.Now()
		if t, err = read(path); err != nil {
			return 0, t, err
		}
		if took := time.Since(start).Seconds(); seconds == 0 || took < seconds {
			seconds = took
		}
	}
	return seconds, t, nil
}

func run(path string, rounds int) error {
	ours, found, err := best(rounds, byLibrary, path)
	if err != nil {
		return err
	}
	fmt.Printf("cloudtrail %.4f %d\n", ours, found.records)
	theirs, expected, err := best(rounds, byGo, path)
	if err != nil {
		return err
	}
	fmt.Printf("encoding/json %.4f %d\n", theirs, expected.records)
	if found != expected {
		return fmt.Errorf("read %v, and %v by encoding/json", found, expected)
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
