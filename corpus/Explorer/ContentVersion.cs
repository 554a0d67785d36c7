using System.Reflection;

namespace TypedCorpus.App.Explorer;

/// <summary>A name for the content of assemblies: a compiler gives equal input an equal one, and other input another.</summary>
internal static class ContentVersion
{
    private const int Length = 8;

    /// <summary>The version of the content of several assemblies.</summary>
    public static string Of(params Module[] modules) =>
        string.Concat(modules.Distinct().Select(module => module.ModuleVersionId.ToString("N")[..Length]));
}
