//! Logs as record batches of arrow-rs.

use std::ptr::addr_of_mut;

use arrow_array::ffi_stream::{FFI_ArrowArrayStream, RecordBatchStreamReader};
use arrow_schema::ArrowError;

use crate::columns::Columns;

/// The files as record batches. None is opened before the first batch is asked for. An unknown table or column is an
/// error that names it.
///
/// ```no_run
/// let columns = cloudtrail::Columns {
///     paths: vec!["log.json.gz".into()],
///     columns: vec!["event_time".into(), "event_name".into(), "user_identity.arn".into()],
///     ..Default::default()
/// };
/// for batch in cloudtrail::scan(&columns)? {
///     println!("{} rows", batch?.num_rows());
/// }
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn scan(columns: &Columns) -> Result<RecordBatchStreamReader, ArrowError> {
    let mut stream = FFI_ArrowArrayStream::empty();
    // SAFETY: the struct is empty; the reader releases what is made in it.
    unsafe { columns.export(addr_of_mut!(stream).cast()) }
        .map_err(|error| ArrowError::ExternalError(Box::new(error)))?;
    RecordBatchStreamReader::try_new(stream)
}
