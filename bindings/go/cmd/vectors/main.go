// Prints the items of a file as the programs of all bindings do: events as JSON, what was skipped, how it ended.
package main

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"os"

	"example.org/cloudtrail"
)

func printError(out io.Writer, what string, err error) {
	var e *cloudtrail.Error
	if errors.As(err, &e) {
		fmt.Fprintln(out, what, e.Code.Name(), e.Record, e.Offset)
	}
}

func printEvents(out io.Writer, reader *cloudtrail.Reader) error {
	for event, err := range reader.Events() {
		if cloudtrail.Skipped(err) {
			printError(out, "skipped", err)
			continue
		} else if err != nil {
			printError(out, "error", err)
			return nil
		}
		text, err := event.JSON(0)
		if err != nil {
			return err
		}
		fmt.Fprintf(out, "%s\n", text)
	}
	fmt.Fprintln(out, "end")
	return nil
}

func open(how, path string) (*cloudtrail.Reader, error) {
	switch how {
	case "file":
		return cloudtrail.Open(path, nil)
	case "bytes":
		data, err := os.ReadFile(path)
		if err != nil {
			return nil, err
		}
		return cloudtrail.Parse(data, nil)
	case "stream":
		file, err := os.Open(path)
		if err != nil {
			return nil, err
		}
		return cloudtrail.New(file, nil)
	}
	return nil, errors.New("usage: vectors file|bytes|stream FILE")
}

func run(how, path string) error {
	reader, err := open(how, path)
	if err != nil {
		return err
	}
	defer reader.Close()
	out := bufio.NewWriter(os.Stdout)
	if err := printEvents(out, reader); err != nil {
		return err
	}
	return out.Flush()
}

func main() {
	arguments := append(os.Args[1:], "", "")
	if err := run(arguments[0], arguments[1]); err != nil {
		fmt.Fprintln(os.Stderr, "vectors:", err)
		os.Exit(2)
	}
}
