"""
The rows of the tables "credentials" and "access", made of what ctrail-json says of an event, by other rules than the
library's: to be held against its own.
"""

TEMPORARY = {
    "sts": "AssumeRole AssumeRoleWithSAML AssumeRoleWithWebIdentity AssumeRoot GetSessionToken GetFederationToken "
    "GetDelegatedAccessToken GetScopedCredentials",
    "ssm": "GetAccessToken",
    "signIn": "GetRoleCredentials",
}
OTHERS = {
    ("sts", "GetWebIdentityToken"): ("issued", "token"),
    ("signIn", "RenewRole"): ("changed", "sign-in"),
    ("signIn", "ExitRole"): ("revoked", "sign-in"),
    ("signIn", "Logout"): ("revoked", "sign-in"),
    ("signIn", "PasswordUpdated"): ("changed", "password"),
    ("iam", "ChangePassword"): ("changed", "password"),
}
SIGN_INS = "ConsoleLogin UserAuthentication Authenticate Federate SwitchRole".split()
TOKENS = "CreateToken CreateTokenWithIAM GetSigninToken".split()
VERBS = {
    **dict.fromkeys(("Create", "Upload"), "issued"),
    **dict.fromkeys(("Update", "Reset", "Enable", "Resync", "Deactivate"), "changed"),
    "Delete": "revoked",
}
OBJECTS = {
    "AccessKey": "access-key",
    "LoginProfile": "password",
    "ServiceSpecificCredential": "service-specific",
    "SSHPublicKey": "ssh-key",
    "MFADevice": "mfa-device",
    "VirtualMFADevice": "mfa-device",
}


def what_iam_does(name):
    """Of CreateAccessKey: issued, access-key."""
    for verb, change in VERBS.items():
        if name.startswith(verb) and name[len(verb) :] in OBJECTS:
            return change, OBJECTS[name[len(verb) :]]
    return None


def what_is_done(service, name):
    """The change and the kind of a credential, or None."""
    if name in TEMPORARY.get(service, "").split():
        return "issued", "temporary"
    if service == "signIn" and name in SIGN_INS + TOKENS:
        return "issued", "sign-in" if name in SIGN_INS else "token"
    return OTHERS.get((service, name)) or (what_iam_does(name) if service == "iam" else None)


def caller_of(event):
    """Of a row of the table of events, which is held against ctrail-json by itself."""
    identity = event["user_identity"] or {}
    return {
        "callerName": event["user_name"],
        "callerArn": identity.get("arn"),
        "callerAccessKeyId": identity.get("access_key_id"),
        "sourceIPAddress": event["source_ip_address"],
        "errorCode": event["error_code"],
        "errorMessage": event["error_message"],
    }


def first(*values):
    return next((value for value in values if value), values[-1])


def members(service, found):
    """What the decoder of a service has found, under the names of a credential."""
    issued = found.get("credentials", {})
    principals = [found.get(name, {}).get("arn") for name in ("assumedRoleUser", "federatedUser", "sessionInfo")]
    if service == "sts":
        return {
            "id": issued.get("accessKeyId"),
            "expires": issued.get("expiration"),
            "role": found.get("roleArn"),
            "accountId": found.get("targetPrincipal"),
            "sessionName": found.get("roleSessionName"),
            "principalArn": first(*principals, found.get("assumedPrincipal")),
            "userName": found.get("name"),
            "provider": first(found.get("principalArn"), found.get("provider")),
            "subject": found.get("subject"),
            "durationSeconds": found.get("durationSeconds"),
            "mfaUsed": True if found.get("serialNumber") else None,
            "mfaDevice": found.get("serialNumber"),
            "sourceIdentity": found.get("sourceIdentity"),
        }
    if service == "ssm":
        return {"id": issued.get("accessKeyId"), "expires": issued.get("expiration")}
    if service == "iam":
        ids = ("accessKeyId", "serviceSpecificCredentialId", "sshPublicKeyId", "serialNumber")
        return {
            "id": first(*map(found.get, ids)),
            "userName": found.get("userName"),
            "serviceName": found.get("serviceName"),
            "status": found.get("status"),
        }
    names = {
        "id": "credentialId",
        "role": "roleName",
        "accountId": "accountId",
        "userName": "userName",
        "provider": "samlProviderArn",
        "durationSeconds": "expiresIn",
        "mfaUsed": "mfaUsed",
        "mfaDevice": "mfaIdentifier",
        "status": "outcome",
    }
    return {name: found.get(member) for name, member in names.items()}


def without_absent(row):
    return {name: value for name, value in row.items() if value is not None}


def name_of(event):
    return (event["event_name"] or "").strip(" \t\n\v\f\r")


def credentials_of(said, event):
    """The rows of an event in the table of credentials: one or none."""
    rows = []
    for service in ("sts", "ssm", "signIn", "iam"):
        found, done = said["decoded"].get(service), what_is_done(service, name_of(event))
        if found is not None and done:
            row = {"change": done[0], "kind": done[1], **members(service, found), **caller_of(event)}
            rows.append(without_absent(row))
    return rows


WAYS = {
    "SendSSHPublicKey": "ssh-key",
    "SendSerialConsoleSSHPublicKey": "serial-console",
    "OpenTunnel": "tunnel",
}
SESSIONS = {"StartSession": "ssm-session", "ResumeSession": "ssm-session", "SendCommand": "ssm-command"}
OF_CONNECT = "osUser expires serialPort instanceConnectEndpointId privateIpAddress remotePort success".split()
OF_SSM = "target documentName host portNumber reason sessionId commandId".split()


def access_of(said, event):
    """The rows of an event in the table of ways into instances, one for each instance."""
    decoded, name, row, ids = said["decoded"], name_of(event), None, []
    if decoded.get("instanceConnect") is not None:
        found = decoded["instanceConnect"]
        row = {"way": WAYS.get(name), **{one: found.get(one) for one in OF_CONNECT}}
        row["keySha256"] = found.get("key", {}).get("sha256")
        ids = [found.get("instanceId")]
    elif decoded.get("ssm") is not None and name in SESSIONS:
        row = {"way": SESSIONS[name], **{one: decoded["ssm"].get(one) for one in OF_SSM}}
        ids = [one["instanceId"] for one in decoded["ssm"].get("instances", [])]
    elif decoded.get("ec2") is not None and name == "GetPasswordData":
        row = {"way": "password-data"}
        ids = [one.get("instanceId") for one in decoded["ec2"].get("instances", [])]
    if row is None:
        return []
    return [without_absent({**row, "instanceId": one, **caller_of(event)}) for one in ids or [None]]
