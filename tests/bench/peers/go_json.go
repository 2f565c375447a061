// Go's compress/gzip and encoding/json, record by record into a struct of the twelve fields: go_json FILE...
package main

import (
	"compress/gzip"
	"encoding/json"
	"errors"
	"fmt"
	"os"
)

type identity struct {
	Type        string `json:"type"`
	ARN         string `json:"arn"`
	AccessKeyID string `json:"accessKeyId"`
}

type record struct {
	EventTime          string   `json:"eventTime"`
	EventName          string   `json:"eventName"`
	EventSource        string   `json:"eventSource"`
	AWSRegion          string   `json:"awsRegion"`
	SourceIPAddress    string   `json:"sourceIPAddress"`
	UserAgent          string   `json:"userAgent"`
	ErrorCode          string   `json:"errorCode"`
	EventID            string   `json:"eventID"`
	RecipientAccountID string   `json:"recipientAccountId"`
	UserIdentity       identity `json:"userIdentity"`
}

func (r *record) sum() (sum int) {
	for i, value := range [...]string{r.EventTime, r.EventName, r.EventSource, r.AWSRegion, r.SourceIPAddress, r.UserAgent,
		r.ErrorCode, r.EventID, r.RecipientAccountID, r.UserIdentity.Type, r.UserIdentity.ARN, r.UserIdentity.AccessKeyID} {
		sum += (i + 1) * len(value)
	}
	return sum
}

// Leaves the decoder before the first record.
func findRecords(decoder *json.Decoder) error {
	for {
		if token, err := decoder.Token(); err != nil || token == json.Delim('[') {
			return err
		}
	}
}

// A field that is no string stays empty; what else there is, is decoded all the same.
func decode(decoder *json.Decoder, r *record) error {
	var otherType *json.UnmarshalTypeError
	*r = record{}
	if err := decoder.Decode(r); !errors.As(err, &otherType) {
		return err
	}
	return nil
}

func read(file *os.File) (count, sum int, err error) {
	inflated, err := gzip.NewReader(file)
	if err != nil {
		return 0, 0, err
	}
	decoder := json.NewDecoder(inflated)
	err = findRecords(decoder)
	for r := new(record); err == nil && decoder.More(); count++ {
		err = decode(decoder, r)
		sum += r.sum()
	}
	return count, sum, err
}

func main() {
	count, sum := 0, 0
	for _, path := range os.Args[1:] {
		file, err := os.Open(path)
		if err != nil {
			panic(err)
		}
		more, ofThem, err := read(file)
		if err != nil {
			panic(err)
		}
		count, sum = count+more, sum+ofThem
		file.Close()
	}
	fmt.Println(count, sum)
}
