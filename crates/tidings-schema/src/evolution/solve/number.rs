//! A number between bounds, on some grid and off others.

use serde_json::Value;

use super::{Solver, case::Case, leaf::Built};
use crate::evolution::{decimal::Decimal, node::Kinds};

/// How many points of a grid are tried.
const MOST_POINTS: usize = 2_000;

impl Solver {
    pub(super) fn number(case: &Case) -> Built {
        let mut step = (case.kind == Kinds::INTEGER).then(|| Decimal::whole(1));
        for multiple in &case.multiples {
            step = Some(step.map_or_else(|| multiple.clone(), |step| step.common_multiple(multiple)));
        }
        match step {
            Some(step) => on_grid(case, &step),
            None => anywhere(case),
        }
    }
}

/// Whether all but the bounds is as asked.
fn fits(case: &Case, number: &Decimal) -> bool {
    let value = number.to_value();
    number.is_whole() == (case.kind == Kinds::INTEGER)
        && !case.no_multiples.iter().any(|step| number.is_multiple_of(step))
        && !case.except.iter().any(|values| values.contains(&value))
}

fn is_low_enough(case: &Case, number: &Decimal) -> bool {
    case.high.as_ref().is_none_or(|(high, open)| number < high || number == high && !open)
}

fn is_high_enough(case: &Case, number: &Decimal) -> bool {
    case.low.as_ref().is_none_or(|(low, open)| number > low || number == low && !open)
}

fn on_grid(case: &Case, step: &Decimal) -> Built {
    if case.kind == Kinds::FRACTION && step.is_whole() {
        return Built::Nothing;
    }
    if case.no_multiples.iter().any(|other| step.is_multiple_of(other)) {
        return Built::Nothing;
    }
    let zero = Decimal::whole(0);
    // From 0 outwards where it lies between, otherwise from the nearer bound inwards.
    let (start, upwards) = match (&case.low, &case.high) {
        (Some((low, _)), _) if *low >= zero => {
            let below = low.floor(step);
            (if is_high_enough(case, &below) { below } else { below.plus(step) }, true)
        }
        (_, Some((high, _))) if *high <= zero => {
            let below = high.floor(step);
            (if is_low_enough(case, &below) { below } else { below.minus(step) }, false)
        }
        _ => (zero, true),
    };
    let mut point = start.clone();
    for _ in 0..MOST_POINTS {
        let inside = if upwards { is_low_enough(case, &point) } else { is_high_enough(case, &point) };
        if !inside {
            // The other side of 0, where there is one.
            if !start.is_zero() {
                return Built::Nothing;
            }
            return downwards(case, step);
        }
        if is_low_enough(case, &point) && is_high_enough(case, &point) && fits(case, &point) {
            return Built::Document(point.to_value());
        }
        point = if upwards { point.plus(step) } else { point.minus(step) };
    }
    Built::Unclear("no number of this kind was found")
}

fn downwards(case: &Case, step: &Decimal) -> Built {
    let mut point = Decimal::whole(0).minus(step);
    for _ in 0..MOST_POINTS {
        if !is_high_enough(case, &point) {
            return Built::Nothing;
        }
        if is_low_enough(case, &point) && fits(case, &point) {
            return Built::Document(point.to_value());
        }
        point = point.minus(step);
    }
    Built::Unclear("no number of this kind was found")
}

/// Without a grid there are as many numbers between two bounds as one wants.
fn anywhere(case: &Case) -> Built {
    let tenth = Decimal::of(&Value::from(1)).map(|one| one.half().half().half());
    let Some(odd) = tenth else { return Built::Nothing };
    let mut tried = vec![Decimal::whole(0).plus(&odd.plus(&odd).plus(&odd).plus(&odd))];
    match (&case.low, &case.high) {
        (Some((low, _)), Some((high, _))) => {
            tried.extend([low.clone(), high.clone()]);
            let mut width = high.minus(low);
            for _ in 0..24 {
                width = width.half();
                tried.push(low.plus(&width));
                tried.push(high.minus(&width));
            }
        }
        (Some((bound, _)), None) | (None, Some((bound, _))) => {
            tried.push(bound.clone());
            let mut by = Decimal::whole(4);
            for _ in 0..24 {
                by = by.half();
                tried.push(bound.plus(&by));
                tried.push(bound.minus(&by));
            }
        }
        (None, None) => {
            let mut by = odd.clone();
            for _ in 0..24 {
                tried.push(by.clone());
                by = by.half();
            }
        }
    }
    let found = tried
        .iter()
        .find(|number| is_low_enough(case, number) && is_high_enough(case, number) && fits(case, number));
    match (found, &case.low, &case.high) {
        (Some(number), _, _) => Built::Document(number.to_value()),
        // One point, and it is not wanted.
        (None, Some((low, _)), Some((high, _))) if low == high => Built::Nothing,
        _ => Built::Unclear("no number of this kind was found"),
    }
}
