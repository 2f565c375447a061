package cloudtrail

// Part of the build on Windows alone, as its name says, and does not compile.
const _ int = "this package is for Linux, macOS and the BSDs, not for Windows: build it there, or in WSL"
