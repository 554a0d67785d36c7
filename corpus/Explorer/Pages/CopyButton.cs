namespace TypedCorpus.App.Explorer.Pages;

/// <summary>A button that copies the text of an element. A script shows it: without one it could do nothing.</summary>
internal static class CopyButton
{
    public static Html For(string element, string label) =>
        $"""<button type="button" class="copy" data-copy="{element}" aria-label="{label}" hidden>Copy</button>""";
}
