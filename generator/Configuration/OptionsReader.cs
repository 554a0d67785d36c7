using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using TypedCorpus.Generator.Diagnostics;
using TypedCorpus.Generator.Models;
using TypedCorpus.Text;

namespace TypedCorpus.Generator.Configuration;

/// <summary>Reads the options of a corpus from the attribute of its class and from the properties of the project.</summary>
internal static class OptionsReader
{
    private const string FullTextIndex = nameof(FullTextIndex);
    private const string MaxMembers = nameof(MaxMembers);

    /// <summary>The properties of the project are named like those of the attribute, with this prefix.</summary>
    private const string Prefix = "Corpus";

    private static readonly string MembersRange = $"a number from 0 to {CorpusOptions.MostMembers.ToString(CultureInfo.InvariantCulture)}";

    public static RequestedOptions Read(
        IReadOnlyList<AttributeData> attributes, LocationInfo? location, DiagnosticBag diagnostics)
    {
        bool? fullTextIndex = null;
        int? maxMembers = null;
        foreach (KeyValuePair<string, TypedConstant> argument in attributes.SelectMany(attribute => attribute.NamedArguments))
        {
            if (argument is { Key: FullTextIndex, Value.Value: bool flag })
                fullTextIndex = flag;
            if (argument is { Key: MaxMembers, Value.Value: int number })
            {
                if (IsMemberCount(number))
                    maxMembers = number;
                else
                    diagnostics.Add(DeclarationDiagnostics.OptionOutOfRange, location, MaxMembers,
                        number.ToString(CultureInfo.InvariantCulture), MembersRange);
            }
        }

        return new(fullTextIndex, maxMembers);
    }

    public static ProjectOptions Read(AnalyzerConfigOptionsProvider provider)
    {
        var diagnostics = new DiagnosticBag();
        bool? fullTextIndex = null;
        if (Property(provider, FullTextIndex) is { } flag)
        {
            if (bool.TryParse(flag, out bool value))
                fullTextIndex = value;
            else
                diagnostics.Add(DeclarationDiagnostics.OptionOutOfRange, null, Prefix + FullTextIndex, flag, "true or false");
        }

        int? maxMembers = null;
        if (Property(provider, MaxMembers) is { } text)
        {
            if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int number) && IsMemberCount(number))
                maxMembers = number;
            else
                diagnostics.Add(DeclarationDiagnostics.OptionOutOfRange, null, Prefix + MaxMembers, text, MembersRange);
        }

        return new(new(fullTextIndex, maxMembers), diagnostics.ToArray());
    }

    /// <summary>A property that the package makes visible to the compiler; null if the project does not set it.</summary>
    private static string? Property(AnalyzerConfigOptionsProvider provider, string name) =>
        provider.GlobalOptions.TryGetValue($"build_property.{Prefix}{name}", out string? value)
            && WhiteSpace.Trim(value) is { Length: > 0 } set
            ? set
            : null;

    private static bool IsMemberCount(int number) => number is >= 0 and <= CorpusOptions.MostMembers;
}
