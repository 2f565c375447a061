/*
 * Whether the files of a copy of a bucket are as CloudTrail delivered them: every chain of digests is verified from its
 * newest digest backwards, and every log file is held against the hash that its digest names. docs/evidence.md says
 * what that shows, and what it does not.
 *
 *     rc = ctrail_verification_new(&verification, NULL);
 *     rc = ctrail_verification_add_keys(verification, "keys.json");
 *     rc = ctrail_verification_add_folder(verification, "copy");
 *     rc = ctrail_verification_run(verification, &verdict);
 *
 * A file takes some 160 bytes of memory. What is wrong with the copy is a finding, and no error.
 */
#ifndef CLOUDTRAIL_VERIFICATION_H
#define CLOUDTRAIL_VERIFICATION_H

#include "digest.h"

#ifdef __cplusplus
extern "C" {
#endif

/* ---- The verdict ------------------------------------------------------------------------------ */

/* What is not as CloudTrail delivered it, or cannot be shown. */
typedef int32_t ctrail_fault;
enum {
    CTRAIL_FAULT_CHANGED = 0,         /* it is not what CloudTrail wrote */
    CTRAIL_FAULT_MISSING = 1,         /* a digest names it, and it is not there */
    CTRAIL_FAULT_SURPLUS = 2,         /* no digest names it: nothing shows that CloudTrail wrote it */
    CTRAIL_FAULT_TRAILING_BYTES = 3,  /* something follows the gzip stream, where CloudTrail writes nothing */
    CTRAIL_FAULT_RENAMED = 4,         /* a digest under the name of another */
    CTRAIL_FAULT_UNREADABLE = 5,      /* it could not be read, and so was not verified */
    CTRAIL_FAULT_WRONG_SIGNATURE = 6, /* a digest and a signature that do not belong together */
    CTRAIL_FAULT_WRONG_LINK = 7,      /* a digest that says of the one before it what is not so */
    CTRAIL_FAULT_UNKNOWN_KEY = 8,     /* a digest signed with a key that was not given */
    CTRAIL_FAULT_BROKEN_KEY = 9,      /* a digest signed with a key that cannot be used */
    CTRAIL_FAULT_EXPIRED_KEY = 10,    /* a digest signed with a key that was not valid then */
    CTRAIL_FAULT_UNSIGNED = 11,       /* a digest whose signature is lost */
    CTRAIL_FAULT_LINKED = 12,         /* the newest digest of a chain, whose signature was not saved */
    CTRAIL_FAULT_GAP = 13,            /* time between two digests that no digest is for */
    CTRAIL_FAULT_RESTART = 14,        /* a chain that begins anew: logging was stopped, or digests were taken away */
    CTRAIL_FAULT_EARLIER = 15,        /* a chain that begins before what is there */
    CTRAIL_FAULT_LATER = 16           /* a chain that ends before the time that was asked for */
};

/* The name of a fault, "changed", "wrong-signature"; "unknown" for any other number. Constant. */
CTRAIL_API const char *ctrail_fault_name(ctrail_fault fault);

/* Something that was found to be wrong, or cannot be shown. */
typedef struct ctrail_finding {
    ctrail_fault fault;   /* what is wrong */
    ctrail_str kind;      /* of what: "log file", "digest", "chain", "file" or "folder" */
    ctrail_str account;   /* whose it is, as far as it is known */
    ctrail_str region;    /* likewise */
    ctrail_str trail;     /* likewise */
    int64_t time;         /* of a digest its end, of a log file its name's, nanoseconds since 1970; or CTRAIL_ABSENT */
    ctrail_str detail;    /* in a few words of English */
    int64_t system_error; /* errno, if it could not be read; or CTRAIL_ABSENT */
    ctrail_str path;      /* of the file; absent if it is not there */
    ctrail_str object;    /* its key in the bucket, if it is known */
} ctrail_finding;

/* The digests of a trail for one account and region; those written long after their time are a chain of their own. */
typedef struct ctrail_chain {
    ctrail_str account;             /* "123456789012" */
    ctrail_str region;              /* "us-east-1" */
    ctrail_str trail;               /* its name */
    ctrail_bool backfill;           /* 1: of digests that were written long after the time that they are for; 0 */
    int64_t from_time;              /* what the digests are for, as far as they were looked at, nanoseconds since … */
    int64_t to_time;                /* … 1970; or CTRAIL_ABSENT */
    ctrail_bool from_first_digest;  /* 1: the oldest of them is the first that CloudTrail wrote for the trail; 0 */
    int64_t digests;                /* how many there are */
    int64_t digests_signed;         /* that have a good signature */
    int64_t digests_linked;         /* that only a digest after it could show, of which there is none: 0 or 1 */
    int64_t log_files_as_delivered; /* log files that are as a proven digest says */
    int64_t log_files_unproven;     /* that are as a digest says which is not proven */
    int64_t log_files_not_as_named; /* that are not as their digest says, or cannot be read */
    int64_t log_files_missing;      /* that are named, and not there */
    int64_t log_files_moved;        /* that stand in other folders than CloudTrail wrote them to */
} ctrail_chain;

/* All that was found. */
typedef struct ctrail_verdict {
    ctrail_bool as_delivered;              /* 1: there are digests, and no findings; 0 */
    const ctrail_finding *const *findings; /* in the order of account, region, trail, time and name */
    size_t finding_count;
    const ctrail_chain *const *chains; /* in the order of their names */
    size_t chain_count;
} ctrail_verdict;

/* ---- What is to be verified ------------------------------------------------------------------- */

/* Files, keys, and what is found of them. It belongs to one thread at a time, but for what
 * ctrail_verification_set_lock says. */
typedef struct ctrail_verification ctrail_verification;

/* Makes a verification of nothing. `allocator` (NULL: malloc) is copied; its `user` must outlive it. OK: *out is to be
 * freed by ctrail_verification_free; CTRAIL_ERR_MEMORY, CTRAIL_ERR_ARGUMENT. */
CTRAIL_API ctrail_rc ctrail_verification_new(ctrail_verification **out, const ctrail_allocator *allocator);

/* Frees it, with its verdict. NULL does nothing. */
CTRAIL_API void ctrail_verification_free(ctrail_verification *verification);

/* Why a function returned an error last: the path, the errno, and what is wrong. NULL for NULL. */
CTRAIL_API const ctrail_error *ctrail_verification_error(const ctrail_verification *verification);

/*
 * Reads public keys from a file with the answer of `aws cloudtrail list-public-keys`; is called again for each region.
 * *out, unless `out` is NULL, is set to the keys, some of which may have a problem (digest.h); they are the
 * verification's. OK; CTRAIL_ERR_IO; as ctrail_public_keys_parse; after start CTRAIL_ERR_STATE.
 */
CTRAIL_API ctrail_rc ctrail_verification_add_keys(ctrail_verification *verification, const char *path,
                                                  const ctrail_public_keys **out);

/*
 * Adds a file; nothing is opened yet. `inside`: how many bytes of the path lead to the copy, whose folders may have any
 * name. OK; NONE for the metadata of a digest, NAME.head.json, which are found beside it; CTRAIL_ERR_MEMORY;
 * CTRAIL_ERR_ARGUMENT, also for "-"; after start CTRAIL_ERR_STATE.
 */
CTRAIL_API ctrail_rc ctrail_verification_add_file(ctrail_verification *verification, const char *path, size_t inside);

/*
 * Adds the files in a folder and in those inside of it whose names end in .json, .gz, .ndjson or .jsonl, nothing
 * hidden. Links to folders are not followed; they, and folders that cannot be read, are findings. OK; CTRAIL_ERR_IO if
 * the folder itself cannot be read; CTRAIL_ERR_MEMORY, CTRAIL_ERR_ARGUMENT; after start CTRAIL_ERR_STATE.
 */
CTRAIL_API ctrail_rc ctrail_verification_add_folder(ctrail_verification *verification, const char *path);

/* Verifies only what was delivered in since <= time < until, nanoseconds since 1970; CTRAIL_ABSENT: no bound. With
 * `until` digests must go so far. OK; CTRAIL_ERR_ARGUMENT; after start CTRAIL_ERR_STATE. */
CTRAIL_API ctrail_rc ctrail_verification_set_times(ctrail_verification *verification, int64_t since, int64_t until);

/* Whether the newest digest of a chain is taken for proven without a signature, if none is known: 1, or 0 as by
 * default. OK; CTRAIL_ERR_ARGUMENT; after start CTRAIL_ERR_STATE. */
CTRAIL_API ctrail_rc ctrail_verification_set_linked(ctrail_verification *verification, ctrail_bool accept);

/*
 * Lets several threads verify chains, or files, at once: ctrail_verification_chain and ctrail_verification_file may
 * then be called at the same time, each index once. They call `lock` and `unlock`, of one mutex, around what they
 * share. The allocator is called from those threads. OK; CTRAIL_ERR_ARGUMENT; after start CTRAIL_ERR_STATE.
 */
CTRAIL_API ctrail_rc ctrail_verification_set_lock(ctrail_verification *verification, void (*lock)(void *user),
                                                  void (*unlock)(void *user), void *user);

/* ---- Verifying -------------------------------------------------------------------------------- */

/* Verifies all that was added: start, each chain, each file, and end. Returns as they do. */
CTRAIL_API ctrail_rc ctrail_verification_run(ctrail_verification *verification, const ctrail_verdict **out);

/* Begins: nothing is added afterwards. OK; CTRAIL_ERR_MEMORY; CTRAIL_ERR_ARGUMENT; the second time CTRAIL_ERR_STATE. */
CTRAIL_API ctrail_rc ctrail_verification_start(ctrail_verification *verification);

/* Verifies the digests of the chain at an index, from 0. OK, whatever is found; NONE after the last one;
 * CTRAIL_ERR_MEMORY, which is final; CTRAIL_ERR_ARGUMENT; CTRAIL_ERR_STATE unless started. */
CTRAIL_API ctrail_rc ctrail_verification_chain(ctrail_verification *verification, size_t index);

/* Reads the file at an index, from 0, if a digest names it, and compares its hash: when all chains are verified. *read,
 * unless `read` is NULL, is set to how many bytes it has as stored, 0 if it was not read. Returns as
 * ctrail_verification_chain. */
CTRAIL_API ctrail_rc ctrail_verification_file(ctrail_verification *verification, size_t index, uint64_t *read);

/* Ends: *out is the verdict, which lives as long as the verification. OK; CTRAIL_ERR_MEMORY; CTRAIL_ERR_ARGUMENT;
 * CTRAIL_ERR_STATE unless started. The second time it gives the same. */
CTRAIL_API ctrail_rc ctrail_verification_end(ctrail_verification *verification, const ctrail_verdict **out);

/* ---- Single files ----------------------------------------------------------------------------- */

/* What a file is by its name. */
typedef int32_t ctrail_file_kind;
enum {
    CTRAIL_FILE_OTHER = 0, /* no name that CloudTrail gives */
    CTRAIL_FILE_LOG = 1,   /* a log file */
    CTRAIL_FILE_DIGEST = 2 /* a digest */
};

/* How a file stands in the digests. */
typedef int32_t ctrail_standing;
enum {
    CTRAIL_STANDING_UNNAMED = 0, /* none names it */
    CTRAIL_STANDING_OUTSIDE = 1, /* one names it that is outside of the time that is asked for, or has no hash for it */
    CTRAIL_STANDING_UNPROVEN = 2, /* named by a digest of which nothing shows that CloudTrail wrote it */
    CTRAIL_STANDING_PROVEN = 3    /* named by one that CloudTrail wrote; a digest: CloudTrail wrote it */
};

/* A file that was added. */
typedef struct ctrail_verified_file {
    const char *folder;                       /* its path up to its name; the / at the end included */
    const char *name;                         /* the rest of the path */
    unsigned char sha256[CTRAIL_SHA256_SIZE]; /* that a log file must have after inflating; UNPROVEN and PROVEN */
    int32_t chain;            /* the index in ctrail_verdict::chains of the digest that names it, if one does */
    ctrail_file_kind kind;    /* by its name */
    int64_t time;             /* of a digest its end, of a log file when it was begun, by its name; or CTRAIL_ABSENT */
    ctrail_standing standing; /* when all chains are verified */
    ctrail_bool as_delivered; /* 1: it has that hash, or is a proven digest; 0; CTRAIL_UNKNOWN: not verified */
} ctrail_verified_file;

/* The file at an index, from 0, in the order of their names; NULL after the last one, and unless started. */
CTRAIL_API const ctrail_verified_file *ctrail_verification_at(const ctrail_verification *verification, size_t index);

/* The file that was added with this path, or NULL; likewise. */
CTRAIL_API const ctrail_verified_file *ctrail_verification_find(const ctrail_verification *verification,
                                                                const char *path);

#ifdef __cplusplus
}
#endif

#endif
