#pragma warning disable CS0618 // What is deprecated is still read, kept and written.

using Acme.Events;

namespace Acme.Showcase.Events.V1.Json;

/// <summary>The samples of <see cref="DocumentationShown"/>.</summary>
internal static class DocumentationShownExamples
{
    internal static readonly ValueList<DocumentationShown> All =
    [
        DocumentationShownConverter.Instance.Parse(
            """
            {
              "comments": "*/ </summary> \"\"\" ${x} \u2028 <!-- --> ]]> ` \\",
              "xml": "*/ </summary> \"\"\" ${x} \u2028 <!-- --> ]]> ` \\",
              "quotes": "*/ </summary> \"\"\" ${x} \u2028 <!-- --> ]]> ` \\",
              "lines": "*/ </summary> \"\"\" ${x} \u2028 <!-- --> ]]> ` \\",
              "directions": "*/ </summary> \"\"\" ${x} \u2028 <!-- --> ]]> ` \\",
              "tags": "*/ </summary> \"\"\" ${x} \u2028 <!-- --> ]]> ` \\",
              "directives": "*/ </summary> \"\"\" ${x} \u2028 <!-- --> ]]> ` \\",
              "indented": "*/ </summary> \"\"\" ${x} \u2028 <!-- --> ]]> ` \\",
              "empty": "*/ </summary> \"\"\" ${x} \u2028 <!-- --> ]]> ` \\",
              "none": "*/ </summary> \"\"\" ${x} \u2028 <!-- --> ]]> ` \\",
              "old": "*/ </summary> \"\"\" ${x} \u2028 <!-- --> ]]> ` \\",
              "older": {
                "text": "*/ </summary> \"\"\" ${x} \u2028 <!-- --> ]]> ` \\"
              },
              "state": "active",
              "change": {
                "type": "added",
                "what": "*/ </summary> \"\"\" ${x} \u2028 <!-- --> ]]> ` \\",
                "why": "*/ </summary> \"\"\" ${x} \u2028 <!-- --> ]]> ` \\"
              }
            }
            """),
        DocumentationShownConverter.Instance.Parse(
            """
            {
              "comments": "*/ </summary> \"\"\" ${x} \u2028 <!-- --> ]]> ` \\",
              "xml": "*/ </summary> \"\"\" ${x} \u2028 <!-- --> ]]> ` \\",
              "quotes": "*/ </summary> \"\"\" ${x} \u2028 <!-- --> ]]> ` \\",
              "lines": "*/ </summary> \"\"\" ${x} \u2028 <!-- --> ]]> ` \\",
              "directions": "*/ </summary> \"\"\" ${x} \u2028 <!-- --> ]]> ` \\",
              "tags": "*/ </summary> \"\"\" ${x} \u2028 <!-- --> ]]> ` \\",
              "directives": "*/ </summary> \"\"\" ${x} \u2028 <!-- --> ]]> ` \\",
              "indented": "*/ </summary> \"\"\" ${x} \u2028 <!-- --> ]]> ` \\",
              "empty": "*/ </summary> \"\"\" ${x} \u2028 <!-- --> ]]> ` \\",
              "none": "*/ </summary> \"\"\" ${x} \u2028 <!-- --> ]]> ` \\",
              "old": "*/ </summary> \"\"\" ${x} \u2028 <!-- --> ]]> ` \\",
              "state": "dormant",
              "change": {
                "type": "replaced"
              }
            }
            """),
    ];
}
