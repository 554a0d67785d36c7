namespace TypedCorpus.Citations;

/// <summary>The field for the address of a PDF, in formats that have none of their own.</summary>
internal static class PdfField
{
    /// <summary>Where <c>pdf</c> is a path on somebody's disk, readers look for the address in <c>file</c>.</summary>
    public static string Of(Paper paper) => paper.Fields.ContainsKey("pdf") ? "file" : "pdf";
}
