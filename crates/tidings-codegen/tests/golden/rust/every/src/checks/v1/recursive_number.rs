use crate::runtime;

runtime::shared_check! {
    recursive_number:
    Remembered(
        &One(
            &[
                Kinds(&[Kind::Number]),
                All(
                    &[
                        Kinds(&[Kind::Array]),
                        Items(&[], &Reference(crate::checks::v1::recursive_number)),
                    ],
                ),
            ],
        ),
    )
}
