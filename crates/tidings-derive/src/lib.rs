//! The derive macro of `tidings`.
