//go:build !cgo && !windows

package cloudtrail

// Stands in for all the rest where cgo is off, and does not compile.
const _ int = "this package needs a C compiler and CGO_ENABLED=1: install gcc or clang (Debian: apt install gcc libc6-dev)"
