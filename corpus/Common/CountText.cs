using TypedCorpus.AspNetCore.Common;

namespace TypedCorpus.App.Common;

/// <summary>Formats counts with their nouns, such as <c>1 entry</c> or <c>718 entries</c>.</summary>
internal static class CountText
{
    public static string Of(int count, string one, string? many = null) =>
        $"{NumberText.Grouped(count)} {(count == 1 ? one : many ?? one + "s")}";
}
