use crate::runtime;

runtime::shared_check! {
    nested_range:
    All(
        &[
            Kinds(&[Kind::Object]),
            Properties(
                &[
                    (
                        "from",
                        All(
                            &[
                                Kinds(&[Kind::Integer]),
                                Range(Some(End::Inclusive("0")), None),
                                Range(None, Some(End::Inclusive("255"))),
                            ],
                        ),
                    ),
                    (
                        "to",
                        All(
                            &[
                                Kinds(&[Kind::Integer]),
                                Range(Some(End::Inclusive("0")), None),
                                Range(None, Some(End::Inclusive("255"))),
                            ],
                        ),
                    ),
                ],
                &[],
                &Nothing,
            ),
            Required(&["from"]),
            Conditional(
                &Properties(
                    &[("from", Values(&[Known::Number("0")]))],
                    &[],
                    &Anything,
                ),
                &Properties(&[("to", Nothing)], &[], &Anything),
                &Anything,
            ),
        ],
    )
}
