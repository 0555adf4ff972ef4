/** The interface that tools take validators by, whoever wrote these. */

/** Standard Schema, version 1 (https://standardschema.dev). */
export interface StandardSchema<T> {
  /** What tools that take a Standard Schema look for. */
  readonly "~standard": {
    readonly version: 1;
    readonly vendor: "tidings";
    readonly validate: (value: unknown) => StandardResult<T>;
    readonly types?: { readonly input: T; readonly output: T } | undefined;
  };
}

/** A verdict in the terms of Standard Schema. */
export type StandardResult<T> =
  | { readonly value: T; readonly issues?: undefined }
  | { readonly issues: readonly StandardIssue[] };

/** A fault in the terms of Standard Schema. */
export interface StandardIssue {
  readonly message: string;
  readonly path: readonly (string | number)[];
}
