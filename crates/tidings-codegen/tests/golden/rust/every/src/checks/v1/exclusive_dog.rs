use crate::runtime;

runtime::shared_check! {
    exclusive_dog:
    All(
        &[
            Kinds(&[Kind::Object]),
            Properties(
                &[
                    ("name", Kinds(&[Kind::String])),
                    ("barks", Kinds(&[Kind::Boolean])),
                ],
                &[],
                &Anything,
            ),
            Required(&["barks"]),
        ],
    )
}
