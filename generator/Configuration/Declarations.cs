using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using TypedCorpus.Generator.Models;
using TypedCorpus.Text;

namespace TypedCorpus.Generator.Configuration;

/// <summary>Collects the corpora to compile: each class once, with its options and the base name of its files.</summary>
internal static class Declarations
{
    public static ImmutableArray<CorpusDeclaration> Gather(ImmutableArray<DeclarationResult> results, ProjectOptions project)
    {
        // The compiler itself reports an attribute on two parts of one class.
        CorpusDeclaration[] distinct = results
            .Select(result => result.Declaration)
            .OfType<CorpusDeclaration>()
            .GroupBy(declaration => declaration.FullName, StringComparer.Ordinal)
            .Select(parts => parts.First())
            .OrderBy(declaration => declaration.FullName, StringComparer.Ordinal)
            .ToArray();
        string[] fileNames = FileNames(distinct);
        return distinct
            .Select((declaration, i) => declaration with
            {
                FileName = fileNames[i],
                Options = declaration.Requested.OrElse(project.Requested),
            })
            .ToImmutableArray();
    }

    /// <summary>
    /// The class names, or the qualified names where two classes share a name. The compiler rejects files whose names differ
    /// only in case, though it allows such classes.
    /// </summary>
    private static string[] FileNames(CorpusDeclaration[] declarations)
    {
        var shared = new HashSet<string>(
            declarations
                .GroupBy(declaration => declaration.Name, StringComparer.OrdinalIgnoreCase)
                .Where(named => named.Count() > 1)
                .Select(named => named.Key),
            StringComparer.OrdinalIgnoreCase);
        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        string[] names = new string[declarations.Length];
        for (int i = 0; i < names.Length; i++)
        {
            CorpusDeclaration declaration = declarations[i];
            string name = Encode(shared.Contains(declaration.Name) ? declaration.FullName : declaration.Name);
            names[i] = name;
            for (int number = 2; !taken.Add(names[i]); number++)
                names[i] = $"{name}-{number.ToString(CultureInfo.InvariantCulture)}";
        }

        return names;
    }

    /// <summary>Replaces the characters that file systems or the compiler do not allow in a file name.</summary>
    private static string Encode(string fullName)
    {
        var name = new StringBuilder(fullName.Length);
        foreach (char c in fullName)
        {
            if (c is '.' or '_' || AsciiChar.IsLetterOrDigit(c))
                name.Append(c);
            else
                name.Append('-').Append(((int)c).ToString("X4", CultureInfo.InvariantCulture));
        }

        return name.ToString();
    }
}
