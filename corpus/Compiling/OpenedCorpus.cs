using System.Reflection;
using System.Runtime.Loader;
using TypedCorpus.App.Content;

namespace TypedCorpus.App.Compiling;

/// <summary>A corpus with the class that names its papers in C#.</summary>
/// <param name="All">The papers.</param>
/// <param name="Ids">The class of the constants of their ids; null if it has none.</param>
internal sealed record OpenedCorpus(IPaperCorpus All, Type? Ids)
{
    /// <summary>Gets the corpora that the compiler made: one, or those of a set.</summary>
    public IReadOnlyList<PaperCorpus> Compiled => All is CorpusSet set ? set.Corpora : [(PaperCorpus)All];

    /// <summary>Gets the corpus that is compiled into the app.</summary>
    public static OpenedCorpus Sample { get; } = new(Papers.All, typeof(Papers.Ids));

    /// <summary>Opens the corpus of a class in an assembly.</summary>
    /// <exception cref="BadImageFormatException">The file is no assembly.</exception>
    public static OpenedCorpus Load(string file, string className)
    {
        // Loaded from its file, the assembly is mapped into memory rather than copied.
        Type owner = AssemblyLoadContext.Default.LoadFromAssemblyPath(file).GetType(className, throwOnError: true)!;
        PropertyInfo all = owner.GetProperty(nameof(All), BindingFlags.Public | BindingFlags.Static)!;
        return new((PaperCorpus)all.GetValue(null)!, owner.GetNestedType(nameof(Ids)));
    }
}
