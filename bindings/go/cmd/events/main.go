// Prints who did what to which instance, and which key was pushed to it.
package main

import (
	"fmt"
	"log"
	"os"
	"strings"

	"example.org/cloudtrail"
)

var unknown = cloudtrail.State{Name: "-"}

func show(event *cloudtrail.Event) error {
	record, err := event.Struct()
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
	fmt.Println(record.EventTimeText, strings.TrimSpace(record.EventName), "by", record.UserName, "as", record.Origin)
	if ec2 != nil {
		for _, instance := range ec2.Instances {
			before, now := cloudtrail.Or(instance.PreviousState, unknown), cloudtrail.Or(instance.CurrentState, unknown)
			fmt.Printf("  %s: %s -> %s\n", instance.InstanceID, before.Name, now.Name)
		}
	}
	if connect != nil && connect.Key != nil {
		fmt.Printf("  %s: %s for %s", connect.InstanceID, connect.Key.Type, connect.OSUser)
		fmt.Printf(", valid: %v, %s\n", cloudtrail.Or(connect.Key.Valid, false), connect.Key.Problem)
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
