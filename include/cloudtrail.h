/* libcloudtrail: all its headers. The same line includes the library that is installed, bundled, or in one file. */
#ifndef CLOUDTRAIL_H
#define CLOUDTRAIL_H

#include "cloudtrail/access.h"
#include "cloudtrail/arrow.h"
#include "cloudtrail/cloudtrail.h"
#include "cloudtrail/digest.h"
#include "cloudtrail/ec2.h"
#include "cloudtrail/ec2_instance_connect.h"
#include "cloudtrail/ec2_model.h"
#include "cloudtrail/iam.h"
#include "cloudtrail/pattern.h"
#include "cloudtrail/policy.h"
#include "cloudtrail/signin.h"
#include "cloudtrail/ssh_key.h"
#include "cloudtrail/ssm.h"
#include "cloudtrail/sts.h"
#include "cloudtrail/verification.h"

#endif
