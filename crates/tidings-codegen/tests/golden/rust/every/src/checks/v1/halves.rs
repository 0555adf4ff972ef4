use crate::runtime;

runtime::shared_check! {
    halves:
    Remembered(
        &One(
            &[
                All(
                    &[
                        Required(&["a"]),
                        Properties(
                            &[("l", Reference(crate::checks::v1::halves))],
                            &[],
                            &Anything,
                        ),
                    ],
                ),
                All(
                    &[
                        Required(&["b"]),
                        Properties(
                            &[("l", Reference(crate::checks::v1::halves))],
                            &[],
                            &Anything,
                        ),
                    ],
                ),
            ],
        ),
    )
}
