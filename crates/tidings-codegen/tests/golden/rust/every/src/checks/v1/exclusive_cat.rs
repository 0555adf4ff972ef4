use crate::runtime;

runtime::shared_check! {
    exclusive_cat:
    All(
        &[
            Kinds(&[Kind::Object]),
            Properties(
                &[
                    ("name", Kinds(&[Kind::String])),
                    (
                        "lives",
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
                &Anything,
            ),
            Required(&["lives"]),
        ],
    )
}
