package cloudtrail

// #cgo pkg-config: cloudtrail
import "C"
