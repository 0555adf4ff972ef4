//! Version 1 of the component's events, and the types they are made of.

mod denial_reason;
mod entry_denied;
mod entry_denied_stream_record;
mod entry_granted;
mod entry_granted_stream_record;
mod entry_method;
mod record_source;

pub use denial_reason::DenialReason;
pub use entry_denied::EntryDenied;
pub use entry_denied_stream_record::{EntryDeniedStreamRecord, EntryDeniedStreamRecordRequired};
pub use entry_granted::EntryGranted;
pub use entry_granted_stream_record::{EntryGrantedStreamRecord, EntryGrantedStreamRecordRequired};
pub use entry_method::{
    EntryMethod, EntryMethodCard, EntryMethodDesk, EntryMethodPhone, EntryMethodPin,
};
pub use record_source::RecordSource;
