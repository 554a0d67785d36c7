using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using TypedCorpus.Generator.Models;

namespace TypedCorpus.Generator.Configuration;

/// <summary>
/// Names the generated files by their classes. The compiler takes no two files whose names differ in case alone,
/// though it takes two such classes.
/// </summary>
internal static class FileNames
{
    public static ImmutableArray<CorpusDeclaration> Assign(ImmutableArray<DeclarationResult> results)
    {
        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        ImmutableArray<CorpusDeclaration>.Builder named = ImmutableArray.CreateBuilder<CorpusDeclaration>();
        // A class with the attribute on two of its parts is one class; the compiler says what is wrong with it.
        foreach (CorpusDeclaration declaration in results
            .Select(result => result.Declaration)
            .OfType<CorpusDeclaration>()
            .GroupBy(declaration => declaration.FullName, StringComparer.Ordinal)
            .Select(parts => parts.First())
            .OrderBy(declaration => declaration.FullName, StringComparer.Ordinal))
        {
            string name = Encode(declaration.FullName);
            string distinct = name;
            for (int number = 2; !taken.Add(distinct); number++)
                distinct = $"{name}-{number.ToString(CultureInfo.InvariantCulture)}";
            named.Add(declaration with { FileName = distinct });
        }

        return named.ToImmutable();
    }

    /// <summary>Replaces what file systems and the compiler do not take in a file's name.</summary>
    private static string Encode(string fullName)
    {
        var name = new StringBuilder(fullName.Length);
        foreach (char c in fullName)
        {
            if (c is '.' or '_' or (>= '0' and <= '9') or (>= 'A' and <= 'Z') or (>= 'a' and <= 'z'))
                name.Append(c);
            else
                name.Append('-').Append(((int)c).ToString("X4", CultureInfo.InvariantCulture));
        }

        return name.ToString();
    }
}
