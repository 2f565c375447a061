/** AWS CloudTrail logs, read by libcloudtrail, without JNI. */
module io.cloudtrail {
    exports io.cloudtrail;
}
