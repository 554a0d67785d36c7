using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;

namespace TypedCorpus.App.Explorer.Querying;

/// <summary>Reads a number from the parameters of a request, within bounds.</summary>
internal static class NumberParameter
{
    /// <summary>Reads a number where one is given, or says what is wrong with it.</summary>
    public static string? TryRead(IQueryCollection parameters, string name, int least, int most, ref int number)
    {
        if (!parameters.TryGetValue(name, out StringValues text) || StringValues.IsNullOrEmpty(text))
            return null;
        if (!int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int value) || value < least || value > most)
            return $"'{name}' must be a number from {least} to {most}.";
        number = value;
        return null;
    }
}
