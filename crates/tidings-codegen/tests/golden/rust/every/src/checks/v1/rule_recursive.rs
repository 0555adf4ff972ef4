use crate::runtime;

runtime::shared_check! {
    rule_recursive:
    Remembered(
        &All(
            &[
                Kinds(&[Kind::Object]),
                Properties(
                    &[
                        ("name", Kinds(&[Kind::String])),
                        (
                            "children",
                            All(
                                &[
                                    Kinds(&[Kind::Array]),
                                    Items(
                                        &[],
                                        &Reference(crate::checks::v1::rule_recursive),
                                    ),
                                ],
                            ),
                        ),
                        ("data", Anything),
                    ],
                    &[],
                    &Anything,
                ),
                Required(&["name"]),
                Any(
                    &[
                        Properties(
                            &[("name", Not(&Values(&[Known::Text("leaf")])))],
                            &[],
                            &Anything,
                        ),
                        Not(&Required(&["children"])),
                    ],
                ),
                Properties(
                    &[
                        (
                            "data",
                            Any(
                                &[
                                    Reference(crate::checks::v1::rule_recursive),
                                    Reference(crate::checks::v1::recursive_number),
                                ],
                            ),
                        ),
                    ],
                    &[],
                    &Anything,
                ),
            ],
        ),
    )
}
