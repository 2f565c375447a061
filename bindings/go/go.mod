module example.org/cloudtrail

go 1.24
