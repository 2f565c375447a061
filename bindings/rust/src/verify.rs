//! Whether the files of a copy of a bucket are as CloudTrail delivered them.

use std::ffi::CString;
use std::path::Path;
use std::ptr::{null, null_mut, NonNull};

use cloudtrail_sys as ffi;

use crate::error::{check, check_version, Error, Result};
use crate::types::Verdict;
use crate::view::FromC;

/// A copy of a bucket that was verified.
pub struct Verification {
    verification: NonNull<ffi::ctrail_verification>,
    verdict: *const ffi::ctrail_verdict,
}

impl Verification {
    /// What was found.
    pub fn verdict(&self) -> Verdict<'_> {
        // SAFETY: the verdict lives as long as the verification.
        unsafe { Option::from_c(self.verdict) }.expect("a verdict")
    }

    fn check(&self, rc: i32) -> Result<()> {
        if rc == ffi::CTRAIL_OK {
            return Ok(());
        }
        // SAFETY: the verification lives, and so does its error.
        Err(unsafe { Error::of_reader(rc, &*ffi::ctrail_verification_error(self.verification.as_ptr()), None) })
    }
}

impl Drop for Verification {
    fn drop(&mut self) {
        // SAFETY: nothing borrows from it any more.
        unsafe { ffi::ctrail_verification_free(self.verification.as_ptr()) }
    }
}

// SAFETY: nothing in it is bound to a thread.
unsafe impl Send for Verification {}

/// Verifies a copy of a bucket, as docs/evidence.md describes; `keys` are files with what
/// `aws cloudtrail list-public-keys` answered. What is wrong with the copy is among the findings, and no error.
pub fn verify<P: AsRef<Path>>(folder: impl AsRef<Path>, keys: impl IntoIterator<Item = P>) -> Result<Verification> {
    let text = |path: &Path| CString::new(path.as_os_str().as_encoded_bytes());
    check_version()?;
    let mut out = null_mut();
    // SAFETY: the verification is made here, and freed by the verdict; paths are copied.
    unsafe {
        check(ffi::ctrail_verification_new(&mut out, null()))?;
        let mut found = Verification { verification: NonNull::new(out).expect("a verification"), verdict: null() };
        for path in keys {
            found.check(ffi::ctrail_verification_add_keys(out, text(path.as_ref())?.as_ptr(), null_mut()))?;
        }
        found.check(ffi::ctrail_verification_add_folder(out, text(folder.as_ref())?.as_ptr()))?;
        check(ffi::ctrail_verification_run(out, &mut found.verdict))?;
        Ok(found)
    }
}
