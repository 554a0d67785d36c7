using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using System.Runtime.Loader;

namespace TypedCorpus;

/// <summary>The corpora of the assemblies in a folder, in a context that can be unloaded.</summary>
internal sealed class CorpusFolder
{
    private const string Pattern = "*.dll";
    private const BindingFlags AnyStatic = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static;

    private static readonly AssemblyName Library = typeof(CorpusFolder).Assembly.GetName();

    private readonly AssemblyLoadContext _context;

    private CorpusFolder(AssemblyLoadContext context, IReadOnlyList<PaperCorpus> corpora)
    {
        _context = context;
        Corpora = corpora;
    }

    public IReadOnlyList<PaperCorpus> Corpora { get; }

    [RequiresUnreferencedCode("The classes of corpora in assemblies that are loaded are found by their attributes.")]
    public static CorpusFolder Open(string folder)
    {
        string[] files = Directory.GetFiles(Path.GetFullPath(folder), Pattern);
        Array.Sort(files, StringComparer.Ordinal);
        // A corpus asks for this library and the framework, which the context of the app has.
        var context = new AssemblyLoadContext(folder, isCollectible: true);
        try
        {
            var corpora = new List<PaperCorpus>();
            foreach (string file in files)
                AddCorpora(context, file, corpora);
            return new(context, corpora);
        }
        catch
        {
            context.Unload();
            throw;
        }
    }

    public void Unload() => _context.Unload();

    [RequiresUnreferencedCode("The classes of corpora in assemblies that are loaded are found by their attributes.")]
    private static void AddCorpora(AssemblyLoadContext context, string file, List<PaperCorpus> corpora)
    {
        try
        {
            if (AssemblyName.GetAssemblyName(file).Name == Library.Name)
                return;
            Assembly assembly = context.LoadFromAssemblyPath(file);
            CheckVersion(assembly, file);
            Type[] classes = [.. assembly.GetTypes().Where(type => type.IsDefined(typeof(PaperCorpusAttribute), inherit: false))];
            if (classes.Length == 0)
                throw CorpusDataException.NoCorpus(file);
            foreach (Type type in classes.OrderBy(type => type.FullName, StringComparer.Ordinal))
                corpora.Add(Open(type, file));
        }
        catch (BadImageFormatException fault)
        {
            throw CorpusDataException.NoAssembly(file, fault);
        }
        catch (FileLoadException fault)
        {
            throw CorpusDataException.NotLoaded(file, fault);
        }
        catch (Exception fault) when (fault is ReflectionTypeLoadException or TypeLoadException or MissingMemberException)
        {
            throw CorpusDataException.OtherVersion(file, fault);
        }
    }

    [RequiresUnreferencedCode("The classes of corpora in assemblies that are loaded are found by their attributes.")]
    private static PaperCorpus Open(Type type, string file)
    {
        try
        {
            return type.GetProperty("All", AnyStatic)?.GetValue(null) as PaperCorpus ?? throw CorpusDataException.NoCorpus(file);
        }
        catch (TargetInvocationException fault)
        {
            throw CorpusDataException.OtherVersion(file, fault.InnerException ?? fault);
        }
    }

    [RequiresUnreferencedCode("The references of an assembly that is loaded are read.")]
    private static void CheckVersion(Assembly assembly, string file)
    {
        AssemblyName library = Array.Find(assembly.GetReferencedAssemblies(), reference => reference.Name == Library.Name)
            ?? throw CorpusDataException.NoCorpus(file);
        if (library.Version > Library.Version)
            throw CorpusDataException.OtherVersion(file, cause: null);
    }
}
