//! `[…]`.

use super::super::set::Set;
use super::super::unsupported::Unsupported;
use super::escape::Member;
use super::{Parser, refuse};

impl Parser<'_> {
    pub(super) fn class(&mut self) -> Result<Set, Unsupported> {
        self.next();
        let negated = self.take("^");
        let mut ranges: Vec<(u32, u32)> = Vec::new();
        let mut add = |member: &Member| match member {
            Member::Code(code) => ranges.push((*code, *code)),
            Member::Set(set) => ranges.extend(set.ranges()),
        };
        loop {
            if self.take("]") {
                break;
            }
            let first = self.class_member()?;
            // `a-z`; a hyphen at an end of the class is itself.
            let is_range = self.rest.starts_with('-') && !self.rest.starts_with("-]");
            if !is_range {
                add(&first);
                continue;
            }
            let hyphen = self.strict.len();
            self.take("-");
            let last = self.class_member()?;
            match (&first, &last) {
                (Member::Code(from), Member::Code(to)) if from <= to => {
                    add(&Member::Set(Set::of([(*from, *to)])));
                }
                (Member::Code(_), Member::Code(_)) => return refuse("a range that ends before it begins"),
                // A range has no set at its ends, so the hyphen is itself. Whether the next one is, too, depends on
                // whom one asks.
                _ if self.rest.starts_with('-') && !self.rest.starts_with("-]") => {
                    return refuse("a range that begins or ends in a set");
                }
                _ => {
                    self.strict.insert(hyphen, '\\');
                    add(&first);
                    add(&Member::Code(u32::from('-')));
                    add(&last);
                }
            }
        }
        let set = Set::of(ranges);
        Ok(if negated { set.negated() } else { set })
    }

    fn class_member(&mut self) -> Result<Member, Unsupported> {
        match self.peek() {
            None => refuse("a `[` without a `]`"),
            Some('\\') => self.member(true),
            Some(letter) => {
                self.next();
                Ok(Member::Code(u32::from(letter)))
            }
        }
    }
}
