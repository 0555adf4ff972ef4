use crate::runtime;

/// Keywords of one language or another.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Keywords {
    /// The property `abstract`.
    pub r#abstract: u8,
    /// The property `async`.
    pub r#async: u8,
    /// The property `await`.
    pub r#await: u8,
    /// The property `base`.
    pub base: u8,
    /// The property `checked`.
    pub checked: u8,
    /// The property `class`.
    pub class: u8,
    /// The property `const`.
    pub r#const: u8,
    /// The property `default`.
    pub default: u8,
    /// The property `delete`.
    pub delete: u8,
    /// The property `enum`.
    pub r#enum: u8,
    /// The property `event`.
    pub event: u8,
    /// The property `export`.
    pub export: u8,
    /// The property `fn`.
    pub r#fn: u8,
    /// The property `function`.
    pub function: u8,
    /// The property `global`.
    pub global: u8,
    /// The property `import`.
    pub import: u8,
    /// The property `init`.
    pub init: u8,
    /// The property `interface`.
    pub interface: u8,
    /// The property `match`.
    pub r#match: u8,
    /// The property `namespace`.
    pub namespace: u8,
    /// The property `new`.
    pub new: u8,
    /// The property `null`.
    pub null: u8,
    /// The property `object`.
    pub object: u8,
    /// The property `operator`.
    pub operator: u8,
    /// The property `params`.
    pub params: u8,
    /// The property `record`.
    pub record: u8,
    /// The property `required`.
    pub required: u8,
    /// The property `self`.
    pub self_: u8,
    /// The property `string`.
    pub string: u8,
    /// The property `struct`.
    pub r#struct: u8,
    /// The property `super`.
    pub super_: u8,
    /// The property `this`.
    pub this: u8,
    /// The property `true`.
    pub r#true: u8,
    /// The property `try`.
    pub r#try: u8,
    /// The property `type`.
    pub r#type: u8,
    /// The property `typeof`.
    pub r#typeof: u8,
    /// The property `undefined`.
    pub undefined: u8,
    /// The property `union`.
    pub union: u8,
    /// The property `using`.
    pub using: u8,
    /// The property `var`.
    pub var: u8,
    /// The property `void`.
    pub void: u8,
    /// The property `where`.
    pub r#where: u8,
    /// The property `with`.
    pub with: u8,
    /// The property `yield`.
    pub r#yield: u8,
    /// Properties that this version does not know.
    pub extra: crate::JsonMap,
}

/// What a [`Keywords`] cannot be without.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct KeywordsRequired {
    /// See [`Keywords::abstract`].
    pub r#abstract: u8,
    /// See [`Keywords::async`].
    pub r#async: u8,
    /// See [`Keywords::await`].
    pub r#await: u8,
    /// See [`Keywords::base`].
    pub base: u8,
    /// See [`Keywords::checked`].
    pub checked: u8,
    /// See [`Keywords::class`].
    pub class: u8,
    /// See [`Keywords::const`].
    pub r#const: u8,
    /// See [`Keywords::default`].
    pub default: u8,
    /// See [`Keywords::delete`].
    pub delete: u8,
    /// See [`Keywords::enum`].
    pub r#enum: u8,
    /// See [`Keywords::event`].
    pub event: u8,
    /// See [`Keywords::export`].
    pub export: u8,
    /// See [`Keywords::fn`].
    pub r#fn: u8,
    /// See [`Keywords::function`].
    pub function: u8,
    /// See [`Keywords::global`].
    pub global: u8,
    /// See [`Keywords::import`].
    pub import: u8,
    /// See [`Keywords::init`].
    pub init: u8,
    /// See [`Keywords::interface`].
    pub interface: u8,
    /// See [`Keywords::match`].
    pub r#match: u8,
    /// See [`Keywords::namespace`].
    pub namespace: u8,
    /// See [`Keywords::new`].
    pub new: u8,
    /// See [`Keywords::null`].
    pub null: u8,
    /// See [`Keywords::object`].
    pub object: u8,
    /// See [`Keywords::operator`].
    pub operator: u8,
    /// See [`Keywords::params`].
    pub params: u8,
    /// See [`Keywords::record`].
    pub record: u8,
    /// See [`Keywords::required`].
    pub required: u8,
    /// See [`Keywords::self_`].
    pub self_: u8,
    /// See [`Keywords::string`].
    pub string: u8,
    /// See [`Keywords::struct`].
    pub r#struct: u8,
    /// See [`Keywords::super_`].
    pub super_: u8,
    /// See [`Keywords::this`].
    pub this: u8,
    /// See [`Keywords::true`].
    pub r#true: u8,
    /// See [`Keywords::try`].
    pub r#try: u8,
    /// See [`Keywords::type`].
    pub r#type: u8,
    /// See [`Keywords::typeof`].
    pub r#typeof: u8,
    /// See [`Keywords::undefined`].
    pub undefined: u8,
    /// See [`Keywords::union`].
    pub union: u8,
    /// See [`Keywords::using`].
    pub using: u8,
    /// See [`Keywords::var`].
    pub var: u8,
    /// See [`Keywords::void`].
    pub void: u8,
    /// See [`Keywords::where`].
    pub r#where: u8,
    /// See [`Keywords::with`].
    pub with: u8,
    /// See [`Keywords::yield`].
    pub r#yield: u8,
}

impl Keywords {
    /// With what is required, and nothing else.
    #[must_use]
    pub fn new(required: KeywordsRequired) -> Self {
        Self {
            r#abstract: required.r#abstract,
            r#async: required.r#async,
            r#await: required.r#await,
            base: required.base,
            checked: required.checked,
            class: required.class,
            r#const: required.r#const,
            default: required.default,
            delete: required.delete,
            r#enum: required.r#enum,
            event: required.event,
            export: required.export,
            r#fn: required.r#fn,
            function: required.function,
            global: required.global,
            import: required.import,
            init: required.init,
            interface: required.interface,
            r#match: required.r#match,
            namespace: required.namespace,
            new: required.new,
            null: required.null,
            object: required.object,
            operator: required.operator,
            params: required.params,
            record: required.record,
            required: required.required,
            self_: required.self_,
            string: required.string,
            r#struct: required.r#struct,
            super_: required.super_,
            this: required.this,
            r#true: required.r#true,
            r#try: required.r#try,
            r#type: required.r#type,
            r#typeof: required.r#typeof,
            undefined: required.undefined,
            union: required.union,
            using: required.using,
            var: required.var,
            void: required.void,
            r#where: required.r#where,
            with: required.with,
            r#yield: required.r#yield,
            extra: crate::JsonMap::new(),
        }
    }

    /// With `abstract`.
    #[must_use]
    pub fn with_abstract(mut self, r#abstract: u8) -> Self {
        self.r#abstract = r#abstract;
        self
    }

    /// With `async`.
    #[must_use]
    pub fn with_async(mut self, r#async: u8) -> Self {
        self.r#async = r#async;
        self
    }

    /// With `await`.
    #[must_use]
    pub fn with_await(mut self, r#await: u8) -> Self {
        self.r#await = r#await;
        self
    }

    /// With `base`.
    #[must_use]
    pub fn with_base(mut self, base: u8) -> Self {
        self.base = base;
        self
    }

    /// With `checked`.
    #[must_use]
    pub fn with_checked(mut self, checked: u8) -> Self {
        self.checked = checked;
        self
    }

    /// With `class`.
    #[must_use]
    pub fn with_class(mut self, class: u8) -> Self {
        self.class = class;
        self
    }

    /// With `const`.
    #[must_use]
    pub fn with_const(mut self, r#const: u8) -> Self {
        self.r#const = r#const;
        self
    }

    /// With `default`.
    #[must_use]
    pub fn with_default(mut self, default: u8) -> Self {
        self.default = default;
        self
    }

    /// With `delete`.
    #[must_use]
    pub fn with_delete(mut self, delete: u8) -> Self {
        self.delete = delete;
        self
    }

    /// With `enum`.
    #[must_use]
    pub fn with_enum(mut self, r#enum: u8) -> Self {
        self.r#enum = r#enum;
        self
    }

    /// With `event`.
    #[must_use]
    pub fn with_event(mut self, event: u8) -> Self {
        self.event = event;
        self
    }

    /// With `export`.
    #[must_use]
    pub fn with_export(mut self, export: u8) -> Self {
        self.export = export;
        self
    }

    /// With `fn`.
    #[must_use]
    pub fn with_fn(mut self, r#fn: u8) -> Self {
        self.r#fn = r#fn;
        self
    }

    /// With `function`.
    #[must_use]
    pub fn with_function(mut self, function: u8) -> Self {
        self.function = function;
        self
    }

    /// With `global`.
    #[must_use]
    pub fn with_global(mut self, global: u8) -> Self {
        self.global = global;
        self
    }

    /// With `import`.
    #[must_use]
    pub fn with_import(mut self, import: u8) -> Self {
        self.import = import;
        self
    }

    /// With `init`.
    #[must_use]
    pub fn with_init(mut self, init: u8) -> Self {
        self.init = init;
        self
    }

    /// With `interface`.
    #[must_use]
    pub fn with_interface(mut self, interface: u8) -> Self {
        self.interface = interface;
        self
    }

    /// With `match`.
    #[must_use]
    pub fn with_match(mut self, r#match: u8) -> Self {
        self.r#match = r#match;
        self
    }

    /// With `namespace`.
    #[must_use]
    pub fn with_namespace(mut self, namespace: u8) -> Self {
        self.namespace = namespace;
        self
    }

    /// With `new`.
    #[must_use]
    pub fn with_new(mut self, new: u8) -> Self {
        self.new = new;
        self
    }

    /// With `null`.
    #[must_use]
    pub fn with_null(mut self, null: u8) -> Self {
        self.null = null;
        self
    }

    /// With `object`.
    #[must_use]
    pub fn with_object(mut self, object: u8) -> Self {
        self.object = object;
        self
    }

    /// With `operator`.
    #[must_use]
    pub fn with_operator(mut self, operator: u8) -> Self {
        self.operator = operator;
        self
    }

    /// With `params`.
    #[must_use]
    pub fn with_params(mut self, params: u8) -> Self {
        self.params = params;
        self
    }

    /// With `record`.
    #[must_use]
    pub fn with_record(mut self, record: u8) -> Self {
        self.record = record;
        self
    }

    /// With `required`.
    #[must_use]
    pub fn with_required(mut self, required: u8) -> Self {
        self.required = required;
        self
    }

    /// With `self_`.
    #[must_use]
    pub fn with_self_(mut self, self_: u8) -> Self {
        self.self_ = self_;
        self
    }

    /// With `string`.
    #[must_use]
    pub fn with_string(mut self, string: u8) -> Self {
        self.string = string;
        self
    }

    /// With `struct`.
    #[must_use]
    pub fn with_struct(mut self, r#struct: u8) -> Self {
        self.r#struct = r#struct;
        self
    }

    /// With `super_`.
    #[must_use]
    pub fn with_super_(mut self, super_: u8) -> Self {
        self.super_ = super_;
        self
    }

    /// With `this`.
    #[must_use]
    pub fn with_this(mut self, this: u8) -> Self {
        self.this = this;
        self
    }

    /// With `true`.
    #[must_use]
    pub fn with_true(mut self, r#true: u8) -> Self {
        self.r#true = r#true;
        self
    }

    /// With `try`.
    #[must_use]
    pub fn with_try(mut self, r#try: u8) -> Self {
        self.r#try = r#try;
        self
    }

    /// With `type`.
    #[must_use]
    pub fn with_type(mut self, r#type: u8) -> Self {
        self.r#type = r#type;
        self
    }

    /// With `typeof`.
    #[must_use]
    pub fn with_typeof(mut self, r#typeof: u8) -> Self {
        self.r#typeof = r#typeof;
        self
    }

    /// With `undefined`.
    #[must_use]
    pub fn with_undefined(mut self, undefined: u8) -> Self {
        self.undefined = undefined;
        self
    }

    /// With `union`.
    #[must_use]
    pub fn with_union(mut self, union: u8) -> Self {
        self.union = union;
        self
    }

    /// With `using`.
    #[must_use]
    pub fn with_using(mut self, using: u8) -> Self {
        self.using = using;
        self
    }

    /// With `var`.
    #[must_use]
    pub fn with_var(mut self, var: u8) -> Self {
        self.var = var;
        self
    }

    /// With `void`.
    #[must_use]
    pub fn with_void(mut self, void: u8) -> Self {
        self.void = void;
        self
    }

    /// With `where`.
    #[must_use]
    pub fn with_where(mut self, r#where: u8) -> Self {
        self.r#where = r#where;
        self
    }

    /// With `with`.
    #[must_use]
    pub fn with_with(mut self, with: u8) -> Self {
        self.with = with;
        self
    }

    /// With `yield`.
    #[must_use]
    pub fn with_yield(mut self, r#yield: u8) -> Self {
        self.r#yield = r#yield;
        self
    }

    /// Reads a JSON text.
    ///
    /// # Errors
    /// Everything that is wrong with it, each with its path.
    pub fn parse(text: &str) -> Result<Self, crate::ParseError> {
        runtime::parse(text)
    }

    /// Writes JSON.
    #[must_use]
    pub fn to_json(&self) -> String {
        runtime::to_json(self)
    }
}

runtime::record!(Keywords {
    r#abstract: required "abstract" as u8,
    r#async: required "async" as u8,
    r#await: required "await" as u8,
    base: required "base" as u8,
    checked: required "checked" as u8,
    class: required "class" as u8,
    r#const: required "const" as u8,
    default: required "default" as u8,
    delete: required "delete" as u8,
    r#enum: required "enum" as u8,
    event: required "event" as u8,
    export: required "export" as u8,
    r#fn: required "fn" as u8,
    function: required "function" as u8,
    global: required "global" as u8,
    import: required "import" as u8,
    init: required "init" as u8,
    interface: required "interface" as u8,
    r#match: required "match" as u8,
    namespace: required "namespace" as u8,
    new: required "new" as u8,
    null: required "null" as u8,
    object: required "object" as u8,
    operator: required "operator" as u8,
    params: required "params" as u8,
    record: required "record" as u8,
    required: required "required" as u8,
    self_: required "self" as u8,
    string: required "string" as u8,
    r#struct: required "struct" as u8,
    super_: required "super" as u8,
    this: required "this" as u8,
    r#true: required "true" as u8,
    r#try: required "try" as u8,
    r#type: required "type" as u8,
    r#typeof: required "typeof" as u8,
    undefined: required "undefined" as u8,
    union: required "union" as u8,
    using: required "using" as u8,
    var: required "var" as u8,
    void: required "void" as u8,
    r#where: required "where" as u8,
    with: required "with" as u8,
    r#yield: required "yield" as u8,
    ..extra: runtime::Anything
});
