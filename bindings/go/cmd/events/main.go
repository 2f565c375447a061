// Prints who did what to which instance, and which key was pushed to it.
package main

import (
	"fmt"
	"log"
	"os"
	"strings"

	"example.org/cloudtrail"
)

func show(event *cloudtrail.Event) error {
	object, err := event.Object()
	if err != nil {
		return err
	}
	ec2, err := event.EC2() // nil for other services' events
	if err != nil {
		return err
	}
	connect, err := event.InstanceConnect()
	if err != nil {
		return err
	}
	name := strings.TrimSpace(object.Text("eventName"))
	fmt.Println(object.Text("eventTime"), name, "by", object.Text("userName"), "as", object.Text("origin"))
	for _, instance := range ec2.Objects("instances") {
		before, now := instance.Object("previousState"), instance.Object("currentState")
		fmt.Printf("  %s: %s -> %s\n", instance.Text("instanceId"), before.Text("name"), now.Text("name"))
	}
	if key := connect.Object("key"); key != nil {
		fmt.Printf("  %s: %s for %s", connect.Text("instanceId"), key.Text("type"), connect.Text("osUser"))
		fmt.Printf(", valid: %v, %s\n", key["valid"], key.Text("problem"))
	}
	return nil
}

func run(path string) error {
	reader, err := cloudtrail.Open(path, nil)
	if err != nil {
		return err
	}
	defer reader.Close()
	for event, err := range reader.Events() {
		if cloudtrail.Skipped(err) {
			log.Print(err) // a damaged record; the next ones follow
			continue
		} else if err != nil {
			return err
		}
		if err := show(event); err != nil {
			return err
		}
	}
	return nil
}

func main() {
	if err := run(os.Args[1]); err != nil {
		log.Fatal(err)
	}
}
