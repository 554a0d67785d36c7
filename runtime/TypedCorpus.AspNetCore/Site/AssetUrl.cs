namespace TypedCorpus.AspNetCore.Site;

/// <summary>The URLs of the style sheets, the scripts and the icon, relative to the start page.</summary>
internal static class AssetUrl
{
    /// <summary>The style sheet with the colour of the options.</summary>
    public const string AccentStyle = "accent.css";

    /// <summary>The folder of all of them.</summary>
    public const string Folder = "assets/";

    public static string Of(CorpusSite site, string name) => $"{Folder}{site.Version}/{name}";
}
