-- SPDX-License-Identifier: GPL-2.0-or-later
--
-- tcphs-list.lua: lists the TCP handshakes of a capture, one row each.
--
-- In the window: Tools > TCP Handshakes opens the list; its button writes it as CSV.
--
--     wireshark -X lua_script:tcphs-list.lua
--
-- In tshark the list is printed when the capture has been read; arguments change how:
--
--     tshark -q -r FILE -X lua_script:tcphs-list.lua
--     tshark -q -r FILE -X lua_script:tcphs-list.lua -X lua_script1:csv
--     tshark -q -r FILE -X lua_script:tcphs-list.lua -X lua_script1:csv=OUTPUT \
--                       -X lua_script1:columns=id,client,server,client.options
--
-- All that is known comes out of the plugin's fields, tcphs.*; nothing is worked out here. So this is
-- also a pattern for scripts of your own: ask for fields, look at each packet that has them, show the
-- result. For Lua 5.2 (Wireshark 3.6 to 4.2) and Lua 5.4 (from 4.4 on).

local TITLE = "TCP Handshakes"

-- The columns, where none are asked for: names of fields without "tcphs.", facts about the whole
-- handshake. README lists them all.
local COLUMNS = "id,client,server,outcome,syn.count,rtt.total,summary"

-- Say what is wrong. tshark then ends: its caller must not take the output for complete.
local function give_up(reason)
    if gui_enabled() then
        report_failure(TITLE .. ": " .. reason)
    else
        io.stderr:write("tcphs-list.lua: ", reason, "\n")
        os.exit(1)
    end
end

-- What was asked for -------------------------------------------------------------------------------

-- Each "-X lua_script1:ARGUMENT" is one argument of this script. From 4.4 on Wireshark loads the scripts of a
-- plugin folder by require(), whose arguments are the script's own name and path.
local function read_arguments(...)
    local options = {columns = COLUMNS}
    local path = debug.getinfo(1, "S").source:sub(2)
    local is_own = {[path] = true, [path:match("([^/\\]+)%.lua$") or path] = true}
    for _, argument in ipairs({...}) do
        local name, value = argument:match("^(%l+)=(.+)$")
        if argument == "csv" then
            options.csv = true
        elseif name == "csv" then
            options.csv, options.output = true, value
        elseif name == "columns" then
            options.columns = value
        elseif not is_own[argument] then
            return nil, "no such argument: " .. argument .. " (there are csv, csv=FILE, columns=A,B,...)"
        end
    end
    return options
end

-- A Field must be made before the first packet is read: it tells Wireshark to keep this field in the
-- protocol trees that it builds for us. Field.new() throws where no such field exists.
local function make_columns(names)
    if not pcall(Field.new, "tcphs.id") then
        return nil, "the plugin tcphs is not loaded; \"tshark -G plugins\" must list it"
    end
    local columns = {}
    for name in names:gmatch("[^,]+") do
        local found, field = pcall(Field.new, "tcphs." .. name)
        if not found then
            return nil, "there is no field tcphs." .. name
        end
        columns[#columns + 1] = {name = name, field = field}
    end
    return columns
end

local options, columns, id_field, wrong
options, wrong = read_arguments(...)
if options then
    columns, wrong = make_columns(options.columns)
end
if not columns then
    return give_up(wrong)
end
id_field = Field.new("tcphs.id")

-- Collecting ---------------------------------------------------------------------------------------

-- One field's value as one reads it. info() is a value of Lua: a boolean, a number, a string, or an
-- object such as ByteArray; tostring(info) is a text, info.display what stands in the packet details.
local function text_of(info)
    local value = info()
    if type(value) == "boolean" then
        return value and "1" or "0" -- tostring(info) is "True" from Wireshark 4.2 on
    elseif type(value) == "number" then
        return info.display:match("^(.*) %(%d+%)$") or tostring(info) -- "refused (1)" is "refused"
    elseif info.type == ftypes.BYTES then
        return value:tohex(true) -- as "tshark -T fields": lower case, no colons
    end
    return tostring(info)
end

local rows = {} -- by tcphs.id; each has a text for each column that has a value

-- Bring the rows up to what one packet says. In a later pass every packet of a handshake says the same.
-- In one pass of tshark each says what is known by then, so the last one counts; the summary alone
-- stands on one packet only, and is kept.
--
-- Field() returns one FieldInfo for each time that the field stands in the packet: a tunnel can bring
-- two handshakes in one packet. Where one of them lacks a value, nothing tells which; then the row stays
-- as the handshake's other packets left it.
local function take_packet()
    local ids = {id_field()}
    for _, column in ipairs(columns) do
        local infos = {column.field()}
        for place, id in ipairs(ids) do
            local row = rows[id()] or {}
            rows[id()] = row
            if #infos == #ids then
                row[column.name] = text_of(infos[place])
            elseif #infos == 0 and column.name ~= "summary" then
                row[column.name] = nil
            end
        end
    end
end

-- Begin to listen. The filter keeps all packets away that have no handshake.
local function listen()
    local listener = Listener.new("frame", "tcphs")
    listener.packet = take_packet
    listener.reset = function() rows = {} end -- the capture is about to be read again
    return listener
end

local function sorted_rows()
    local ids, sorted = {}, {}
    for id in pairs(rows) do
        ids[#ids + 1] = id
    end
    table.sort(ids)
    for place, id in ipairs(ids) do
        sorted[place] = rows[id]
    end
    return sorted
end

-- Showing ------------------------------------------------------------------------------------------

-- The lines of a list, the names of the columns first; join(texts) makes a line of the texts of a row.
-- report(share) is called with the share that is done, 0 to 1, and ends the work where it returns true.
local function lines_of(list, prefix, join, report)
    local texts = {}
    for place, column in ipairs(columns) do
        texts[place] = prefix .. column.name
    end
    local lines = {join(texts)}
    for number, row in ipairs(list) do
        for place, column in ipairs(columns) do
            texts[place] = row[column.name] or ""
        end
        lines[number + 1] = join(texts)
        if report(number / #list) then
            break
        end
    end
    return lines
end

-- Quoted as RFC 4180, 2 has it.
local function csv_lines(list, report)
    return lines_of(list, "tcphs.", function(texts)
        local quoted = {}
        for place, text in ipairs(texts) do
            quoted[place] = text:find('[",\r\n]') and '"' .. text:gsub('"', '""') .. '"' or text
        end
        return table.concat(quoted, ",")
    end, report)
end

-- Each column as wide as its widest text.
local function table_lines(list, report)
    local widths = {}
    for place, column in ipairs(columns) do
        widths[place] = #column.name
        for _, row in ipairs(list) do
            widths[place] = math.max(widths[place], #(row[column.name] or ""))
        end
    end
    return lines_of(list, "", function(texts)
        local padded = {}
        for place, text in ipairs(texts) do
            padded[place] = text .. (" "):rep(widths[place] - #text)
        end
        return (table.concat(padded, "  "):gsub(" +$", ""))
    end, report)
end

-- Nobody watches, nothing stops it.
local function no_report()
    return false
end

-- Write lines to an open file and close it, or return nil and why not: a full disk often shows at the end.
local function write_lines(file, lines)
    local done, reason = file:write(table.concat(lines, "\n"), "\n")
    if done then
        done, reason = file:flush()
    end
    if file ~= io.stdout then
        file:close()
    end
    return done, reason
end

-- In tshark ----------------------------------------------------------------------------------------

if not gui_enabled() then
    -- Tried now: a wrong name should not show after an hour of reading. What the file holds stays until
    -- there is something to put in its place.
    if options.output then
        local file, reason = io.open(options.output, "a")
        if not file then
            return give_up("cannot write " .. reason) -- the reason begins with the name
        end
        file:close()
    end
    listen().draw = function() -- once, at the end
        local lines = (options.csv and csv_lines or table_lines)(sorted_rows(), no_report)
        local output, done, reason = io.stdout, nil, nil
        if options.output then
            output, reason = io.open(options.output, "w")
        end
        if output then
            done, reason = write_lines(output, lines)
        end
        if not done then
            give_up("cannot write " .. (options.output or "to standard output") .. ": " .. reason)
        end
    end
    return
end

-- In the window ------------------------------------------------------------------------------------

-- Do work(report) with a progress bar, which stands in the status bar and has a button to stop. It is
-- moved a hundred times at most: each time draws the window. It must be closed whatever happens.
local function with_progress(task, work)
    local bar = ProgDlg.new(TITLE, task)
    local shown = 0
    local done, result = pcall(work, function(share)
        if share - shown >= 0.01 then
            shown = share
            bar:update(share, task)
        end
        return bar:stopped()
    end)
    bar:close()
    if not done then
        error(result, 0)
    end
    return result
end

-- The button of the list: ask for a name, then write; nothing if that is stopped.
local function ask_and_write(list, say)
    new_dialog(TITLE .. ": write CSV", function(name)
        if name == "" then
            return
        end
        local lines = with_progress("writing", function(report) return csv_lines(list, report) end)
        if #lines <= #list then
            say("Stopped: nothing was written.")
            return
        end
        local file, reason = io.open(name, "w")
        local done
        if file then
            done, reason = write_lines(file, lines)
            reason = done and #list .. " handshakes written to " .. name or name .. ": " .. reason
        end
        if done then
            say(reason)
        else
            give_up("cannot write " .. reason)
        end
    end, "File, with its folder")
end

local function show_list()
    -- retap_packets() has Wireshark read the capture once more, for all that listen, and shows a progress
    -- bar itself; what takes long after it is to lay out many rows. A listener costs time on every
    -- later reading: it goes when its work is done.
    local listener = listen()
    retap_packets()
    listener:remove()

    local list = sorted_rows()
    local lines = with_progress("laying out", function(report) return table_lines(list, report) end)
    if #list == 0 then
        lines = {"There is no TCP handshake in this capture, or no capture is open."}
    elseif #lines <= #list then
        lines[#lines + 1] = "Stopped: " .. #list - #lines + 1 .. " more handshakes are not shown."
    end

    -- The window lives as long as something refers to it: the buttons do.
    local window = TextWindow.new(TITLE)
    window:set(table.concat(lines, "\n") .. "\n")
    window:add_button("Write CSV...", function()
        ask_and_write(list, function(text) window:append("\n" .. text .. "\n") end)
    end)
end

-- A menu entry can be made while the script is loaded, not later.
register_menu(TITLE, show_list, MENU_TOOLS_UNSORTED)
